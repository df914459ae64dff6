package occ.pole.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.Finding;
import occ.pole.Predicate;
import occ.pole.SearchHit;
import org.springframework.stereotype.Component;

/** Finds the other end of a link: by its reference at once, by a name or number with a choice among what answers. */
@Component
class ObjectReading {
    static final String FIELD = "object";
    static final String CHOICE = "object-choice";
    private static final String ASKED = "object-asked";
    private static final int MOST = 10;
    private static final int MOST_ASKED = 100;

    private final Entities entities;
    private final Finding finding;

    ObjectReading(Entities entities, Finding finding) {
        this.entities = entities;
        this.finding = finding;
    }

    /** The entity meant, or else what is offered to choose from. */
    record Outcome(Optional<Entity> meant, List<SearchHit> offered) {
        static final Outcome NOTHING = new Outcome(Optional.empty(), List.of());
    }

    Outcome read(Actor actor, Form form, Predicate predicate, Entity subject) {
        return form.read()
                .text(FIELD, "a reference, a name or a number", Finding.LONGEST)
                .map(typed -> read(actor, form, predicate, subject, typed))
                .orElse(Outcome.NOTHING);
    }

    private Outcome read(Actor actor, Form form, Predicate predicate, Entity subject, String typed) {
        var chosen = form.value(ASKED).equals(typed) ? form.value(CHOICE) : "";
        if (Reference.parse(chosen.isEmpty() ? typed : chosen) instanceof Parsed.Valid<Reference>(var reference)) {
            return new Outcome(meant(actor, form, predicate, subject, reference), List.of());
        }
        var offered = finding.find(actor, typed, MOST_ASKED).stream()
                .filter(hit -> predicate.mayPointAt(hit.kind()))
                .filter(hit -> !hit.reference().equals(subject.reference().text()))
                .limit(MOST)
                .toList();
        form.withError(
                offered.isEmpty() ? FIELD : CHOICE,
                offered.isEmpty()
                        ? "Nothing of the right kind that you may see answers to that. Check it, or put it on record first"
                        : "Choose which one you mean");
        return new Outcome(Optional.empty(), offered);
    }

    private Optional<Entity> meant(Actor actor, Form form, Predicate predicate, Entity subject, Reference reference) {
        try {
            var meant = entities.get(actor, reference, AsAt.NOW);
            return isRight(form, predicate, subject, meant) ? Optional.of(meant) : Optional.empty();
        } catch (NoSuchRecord none) {
            form.withError(FIELD, "Nothing that you may see has this reference");
            return Optional.empty();
        }
    }

    private static boolean isRight(Form form, Predicate predicate, Entity subject, Entity meant) {
        if (meant.id().equals(subject.id())) {
            form.withError(FIELD, "That is the record itself: give the other end of the link");
            return false;
        }
        if (!predicate.mayPointAt(meant.kind())) {
            form.withError(
                    FIELD,
                    "“%s” cannot be said of a %s: give another"
                            .formatted(predicate.label(), meant.kind().label().toLowerCase(Locale.ROOT)));
            return false;
        }
        return true;
    }
}
