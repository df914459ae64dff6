package occ.pole.pages;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Organisations;
import occ.faces.pages.DateWords;
import occ.faces.pages.Fact;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Dossier;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.UnderEighteen;
import org.springframework.stereotype.Component;

/** Puts together what the bar at the head says. */
@Component
class Identities {
    private final Entities entities;
    private final AccessClasses classes;
    private final Organisations organisations;

    Identities(Entities entities, AccessClasses classes, Organisations organisations) {
        this.entities = entities;
        this.classes = classes;
        this.organisations = organisations;
    }

    Identity of(Actor actor, Entity entity, AsAt asAt, Dossier dossier, LocalDate day) {
        return new Identity(
                entity.kind(), entity.reference().text(), name(actor, entity, asAt), facts(entity, dossier, day));
    }

    String name(Actor actor, Entity entity, AsAt asAt) {
        return entities.names(actor, Set.of(entity.id()), asAt)
                .getOrDefault(entity.id(), entity.reference().text());
    }

    private List<Fact> facts(Entity entity, Dossier dossier, LocalDate day) {
        var accessClass = classes.get(entity.accessClass());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Kind", entity.kind().label()));
        facts.addAll(ages(dossier, day));
        facts.add(new Fact("Marking", accessClass.marking().label(), readers(accessClass)));
        facts.add(new Fact("Recorded by", organisations.get(accessClass.owner()).name()));
        facts.add(new Fact("Known", Words.count(dossier.count(), "statement", "statements"), lastLearnt(dossier)));
        return facts;
    }

    private static String readers(AccessClass accessClass) {
        var compartment = accessClass.compartment();
        if (compartment != null) {
            return compartment.equals(Compartment.SAFEGUARDING) ? "safeguarding circle only" : "those who need to know";
        }
        return switch (accessClass.handling()) {
            case P -> "may be shared";
            case C -> "shared with conditions";
        };
    }

    /** Of two birth dates, each gives an age. */
    private static List<Fact> ages(Dossier dossier, LocalDate day) {
        return dossier.saying(Set.of(Predicate.BIRTH_DATE)).stream()
                .map(Statement::day)
                .filter(birth -> birth != null && birth.isBefore(day))
                .map(birth -> new Fact(
                        "Age",
                        Words.count(Period.between(birth, day).getYears(), "year", "years"),
                        UnderEighteen.by(birth, day) ? "under 18: guarded as a child" : null))
                .distinct()
                .toList();
    }

    private static String lastLearnt(Dossier dossier) {
        return dossier.lastLearnt()
                .map(last -> "last learnt " + DateWords.day(last))
                .orElse("that you may see");
    }
}
