package occ.pole.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.pole.SearchHit;
import occ.pole.identifier.IdentifierKind;
import occ.pole.recording.Said;
import org.springframework.stereotype.Component;

/** Reads what is said: the value with the period it held for. */
@Component
class SaidReading {
    private final ObjectReading objects;
    private final Clock clock;

    SaidReading(ObjectReading objects, Clock clock) {
        this.objects = objects;
        this.clock = clock;
    }

    record Outcome(Optional<Said> said, List<SearchHit> offered) {}

    Outcome read(Actor actor, Form form, Predicate predicate, Entity subject) {
        var reading = new ValueReading(form, DateWords.today(clock.instant()));
        var value = value(actor, reading, predicate, subject);
        var held = reading.held();
        return new Outcome(value.said().flatMap(said -> held.map(said::during)), value.offered());
    }

    private Outcome value(Actor actor, ValueReading reading, Predicate predicate, Entity subject) {
        return switch (predicate.target()) {
            case TEXT -> said(text(reading, predicate, subject.kind()));
            case DATE -> said(reading.day(predicate).map(day -> Said.day(predicate, day)));
            case IDENTIFIER -> said(identifier(reading, predicate));
            case ENTITY -> link(objects.read(actor, reading.form(), predicate, subject), predicate);
        };
    }

    private static Optional<Said> text(ValueReading reading, Predicate predicate, EntityKind kind) {
        return reading.text(predicate, kind).map(text -> Said.text(predicate, text));
    }

    private static Optional<Said> identifier(ValueReading reading, Predicate predicate) {
        IdentifierKind kind = predicate.identifier().orElseThrow();
        return reading.identifier(ValueReading.FIELD, kind).map(text -> Said.text(predicate, text));
    }

    private static Outcome link(ObjectReading.Outcome found, Predicate predicate) {
        return new Outcome(found.meant().map(object -> Said.link(predicate, object)), found.offered());
    }

    private static Outcome said(Optional<Said> said) {
        return new Outcome(said, List.of());
    }
}
