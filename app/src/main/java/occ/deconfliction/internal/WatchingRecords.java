package occ.deconfliction.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import occ.access.AccessClasses;
import occ.deconfliction.internal.RecordKeys.Made;
import occ.deconfliction.internal.RecordKeys.Said;
import occ.deconfliction.internal.Watching.Row;
import occ.kernel.ClassId;
import occ.pole.StatementsRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whatever comes onto the record, by hand or from a return, is watched from then on, for the body that owns it. */
@Component
class WatchingRecords {
    private final RecordedTable records;
    private final Watching watching;
    private final AccessClasses classes;
    private final Clock clock;

    WatchingRecords(RecordedTable records, Watching watching, AccessClasses classes, Clock clock) {
        this.records = records;
        this.watching = watching;
        this.classes = classes;
        this.clock = clock;
    }

    @EventListener
    void on(StatementsRecorded recorded) {
        var rows = records.of(recorded.subjects()).stream().flatMap(this::rows).toList();
        watching.watch(recorded.by(), clock.instant(), null, rows);
    }

    private Stream<Row> rows(RecordKeys record) {
        return record.made().stream().map(made -> row(record, made));
    }

    private Row row(RecordKeys record, Made made) {
        var kept = Stream.concat(
                        Stream.of(record.accessClass()), made.from().stream().map(Said::accessClass))
                .distinct()
                .toList();
        return Row.of(
                record.entity(),
                owner(made),
                record.what(),
                made.key(),
                made.from().stream().map(Said::statement).toList(),
                kept.stream().map(ClassId::value).toList(),
                compartments(kept));
    }

    /** The body whose statement it is: another may have brought the record. */
    private UUID owner(Made made) {
        return classes.get(made.from().getFirst().accessClass()).owner().value();
    }

    private List<String> compartments(List<ClassId> kept) {
        return kept.stream()
                .map(classes::get)
                .flatMap(one -> one.compartment() == null ? Stream.<String>empty() : one.compartment().parts().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
