package occ.sources.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.AccessKind;
import occ.sources.KnownReports;
import occ.sources.SourceFiles;
import occ.sources.SourceType;
import occ.sources.UnlockKey;
import occ.sources.internal.Desk.Deed;
import occ.sources.internal.SourceTable.Child;
import occ.sources.internal.SourceTable.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class StoredSourceFiles implements SourceFiles {
    private final Store store;
    private final SourceTable table;
    private final Filing filing;
    private final Desk desk;
    private final Access access;
    private final ObjectProvider<KnownReports> reports;
    private final Clock clock;

    StoredSourceFiles(
            Store store,
            SourceTable table,
            Filing filing,
            Desk desk,
            Access access,
            ObjectProvider<KnownReports> reports,
            Clock clock) {
        this.store = store;
        this.table = table;
        this.filing = filing;
        this.desk = desk;
        this.access = access;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public long waiting(Actor actor) {
        return access.may(actor, Verb.CONTROL_SOURCES) ? store.in(table::waiting) : 0;
    }

    @Override
    public Filed file(Actor actor, UnlockKey key) {
        return desk.deed(actor, key, Deed.change(AccessKind.FILED, null), filing::file);
    }

    @Override
    public Found list(Actor actor, UnlockKey key, int page) {
        var number = Math.max(1, page);
        return desk.deed(
                actor,
                key,
                Deed.look(AccessKind.READ_LIST, "Page " + number),
                opened -> new Found(
                        table.page((number - 1L) * Found.PAGE, Found.PAGE).stream()
                                .map(source -> line(opened, source))
                                .toList(),
                        table.count()));
    }

    static Line line(Opened opened, Source source) {
        var content = content(opened, source);
        return new Line(source.reference(), content.type(), content.sourceReference(), source.reports());
    }

    private static SourceContent content(Opened opened, Source source) {
        return opened.open(SourceContent.context(source.id()), source.sealed(), SourceContent.class);
    }

    @Override
    public Optional<Reference> seek(Actor actor, UnlockKey key, SourceType type, String sourceReference) {
        return desk.deed(
                actor,
                key,
                Deed.look(AccessKind.SOUGHT, type.label() + ": " + sourceReference),
                opened -> table.tagged(opened.tag(type, sourceReference)).map(Source::reference));
    }

    @Override
    public SourceFile get(Actor actor, UnlockKey key, String reference) {
        return desk.deed(actor, key, Deed.look(AccessKind.READ_SOURCE, reference), opened -> {
            var source = found(reference);
            var content = content(opened, source);
            return new SourceFile(
                    source.reference(),
                    content.type(),
                    content.sourceReference(),
                    supplied(opened, source.id()),
                    remarks(opened, source.id()));
        });
    }

    private List<Supplied> supplied(Opened opened, UUID source) {
        return table.suppliedBy(source).stream()
                .map(child -> supplied(opened, child))
                .sorted(Comparator.comparing(Supplied::lodgedAt).reversed())
                .toList();
    }

    private Supplied supplied(Opened opened, Child child) {
        var content =
                opened.open(SuppliedContent.context(child.id(), child.source()), child.sealed(), SuppliedContent.class);
        var report = new Reference(content.report());
        return new Supplied(
                report,
                content.particulars(),
                content.lodgedBy(),
                Instant.ofEpochMilli(content.lodgedAt()),
                known(report));
    }

    private @Nullable Boolean known(Reference report) {
        var keepers = reports.stream().toList();
        return keepers.isEmpty() ? null : keepers.stream().anyMatch(keeper -> keeper.isKnown(report));
    }

    private List<Remark> remarks(Opened opened, UUID source) {
        return table.remarksOn(source).stream()
                .map(child -> opened.open(
                        RemarkContent.context(child.id(), child.source()), child.sealed(), RemarkContent.class))
                .map(RemarkContent::read)
                .sorted(Comparator.comparing(Remark::at).reversed())
                .toList();
    }

    @Override
    public void remark(Actor actor, UnlockKey key, String reference, NewRemark remark) {
        desk.deed(actor, key, Deed.change(AccessKind.REMARKED, reference), opened -> {
            var source = found(reference).id();
            var id = UUID.randomUUID();
            var content = RemarkContent.of(actor, remark, clock.instant());
            table.addRemark(new Child(id, source, opened.seal(RemarkContent.context(id, source), content)));
            return true;
        });
    }

    private Source found(String reference) {
        return table.find(reference).orElseThrow(() -> new NoSuchRecord("source"));
    }
}
