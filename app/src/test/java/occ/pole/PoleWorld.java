package occ.pole;

import java.time.LocalDate;
import java.util.List;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Period;
import occ.pole.NewStatement.Basis;
import org.springframework.context.ApplicationContext;

/** The only place where tests make entities and say things of them. */
public record PoleWorld(Transactions transactions, AccessClasses classes, Entities entities, Statements statements) {
    public static final Grade GRADE = Grade.parse("2B P").orElseThrow();

    public static PoleWorld of(ApplicationContext context) {
        return new PoleWorld(
                context.getBean(Transactions.class),
                context.getBean(AccessClasses.class),
                context.getBean(Entities.class),
                context.getBean(Statements.class));
    }

    public ClassId open(Actor actor) {
        return transactions.as(actor, () -> classes.ownedBy(actor, Handling.P));
    }

    /** For the actor's own line only. */
    public ClassId closed(Actor actor) {
        return transactions.as(actor, () -> classes.ownedBy(actor, Handling.C));
    }

    public ClassId safeguarding(Actor member) {
        var combination = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, member.unit())
                .within(Compartment.SAFEGUARDING);
        return transactions.as(member, () -> classes.of(member, combination));
    }

    public Source source(Actor actor, ClassId accessClass, String title) {
        return statements.addSource(actor, new NewSource(accessClass, SourceKind.OFFICIAL, title, null));
    }

    public Basis basis(Actor actor, ClassId accessClass) {
        return new Basis(source(actor, accessClass, "Custody record").id(), GRADE, true, accessClass);
    }

    public Entity named(Actor actor, EntityKind kind, String name) {
        return named(actor, kind, name, open(actor));
    }

    public Entity named(Actor actor, EntityKind kind, String name, ClassId accessClass) {
        return transactions.as(actor, () -> {
            var entity = entities.add(actor, kind, accessClass);
            say(actor, entity, Predicate.NAME, name, accessClass);
            return entity;
        });
    }

    public StatementId say(Actor actor, Entity subject, Predicate predicate, String text) {
        return say(actor, subject, predicate, text, open(actor));
    }

    public StatementId say(Actor actor, Entity subject, Predicate predicate, String text, ClassId accessClass) {
        return record(actor, basis(actor, accessClass).text(subject.ref(), predicate, text));
    }

    public StatementId born(Actor actor, Entity person, LocalDate day) {
        return record(actor, basis(actor, open(actor)).day(person.ref(), Predicate.BIRTH_DATE, day));
    }

    public StatementId link(Actor actor, Entity subject, Predicate predicate, Entity object) {
        return link(actor, subject, predicate, object, open(actor));
    }

    public StatementId link(Actor actor, Entity subject, Predicate predicate, Entity object, ClassId accessClass) {
        return record(
                actor, basis(actor, accessClass).link(subject.ref(), predicate, object.ref(), null, Period.UNKNOWN));
    }

    private StatementId record(Actor actor, NewStatement statement) {
        return statements.record(actor, List.of(statement)).getFirst();
    }
}
