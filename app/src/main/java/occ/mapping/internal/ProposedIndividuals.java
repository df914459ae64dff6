package occ.mapping.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import occ.access.AccessClasses;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade.Handling;
import occ.kernel.Period;
import occ.mapping.Memberships.Who;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.mapping.nomination.PriorityIndividual;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/**
 * Puts a person on the map for the harm they do. The individual is never more open than the name it goes by: a child,
 * and whoever is known under conditions, stays among those who may know.
 */
@Component
class ProposedIndividuals {
    private final Subjects subjects;
    private final Entities entities;
    private final Statements statements;
    private final WhoOnRecord people;
    private final GuardedClasses guarded;
    private final AccessClasses classes;

    ProposedIndividuals(
            Subjects subjects,
            Entities entities,
            Statements statements,
            WhoOnRecord people,
            GuardedClasses guarded,
            AccessClasses classes) {
        this.subjects = subjects;
        this.entities = entities;
        this.statements = statements;
        this.people = people;
        this.guarded = guarded;
        this.classes = classes;
    }

    /** What the individual goes by, and the class in which that is known; none where it is said here first. */
    private record Name(String text, Optional<ClassId> knownIn) {}

    List<Problem> problems(Actor actor, PriorityIndividual proposed, LocalDate today) {
        return new Problems()
                .addAll(proposed.problems(people.birthDate(proposed.person()), today))
                .refuse(
                        !guarded.mayRecord(actor, isChild(actor, proposed, today)),
                        "person",
                        GuardedClasses.NOT_ADMITTED)
                .addAll(alreadyOnTheMap(actor, proposed))
                .all();
    }

    Subject record(Actor actor, PriorityIndividual proposed, LocalDate today) {
        var who = Objects.requireNonNull(proposed.person());
        var origin = proposed.origin();
        var name = name(actor, who);
        var accessClass = accessClass(actor, proposed, name, isChild(actor, proposed, today));
        var source = statements
                .addSource(actor, new NewSource(accessClass, origin.kind(), origin.title(), null))
                .id();
        var basis = new Basis(source, origin.grade(), false, accessClass);
        var subject = subjects.open(actor, List.of(newSubject(proposed, name.text(), basis)))
                .getFirst();
        var heldAs = HeldAs.text(Objects.requireNonNull(proposed.heldAs()));
        statements.record(
                actor,
                List.of(
                        basis.link(
                                subject.ref(),
                                Predicate.IS_THE_PERSON,
                                people.of(actor, who, basis),
                                heldAs,
                                Period.UNKNOWN),
                        basis.text(subject.ref(), Predicate.DESCRIPTION, proposed.harm())));
        return subject;
    }

    /** One record for one person: whoever was rejected or archived comes back by being reopened. */
    private List<Problem> alreadyOnTheMap(Actor actor, PriorityIndividual proposed) {
        return proposed.person() instanceof Who.OnRecord(var person)
                ? statements.pointingAt(actor, person.id(), AsAt.NOW).stream()
                        .filter(said -> said.predicate() == Predicate.IS_THE_PERSON)
                        .map(said -> entities.get(actor, said.subject().id()).reference())
                        .distinct()
                        .map(reference -> new Problem(
                                "person", "This person is a priority individual already: " + reference.text()))
                        .toList()
                : List.of();
    }

    private boolean isChild(Actor actor, PriorityIndividual proposed, LocalDate today) {
        var who = proposed.person();
        return who != null && people.isChild(actor, who, today);
    }

    private Name name(Actor actor, Who who) {
        return switch (who) {
            case Who.New(var kind, var text, var born) -> new Name(text.strip(), Optional.empty());
            case Who.OnRecord(var person) -> nameOnRecord(actor, person);
        };
    }

    private Name nameOnRecord(Actor actor, EntityRef person) {
        return statements.about(actor, person, AsAt.NOW).stream()
                .filter(said -> said.predicate() == Predicate.NAME)
                .max(Comparator.comparing(Statement::recordedAt))
                .map(said -> new Name(String.valueOf(said.text()), Optional.of(said.accessClass())))
                .orElseGet(() -> {
                    var entity = entities.get(actor, person.id());
                    return new Name(entity.reference().text(), Optional.of(entity.accessClass()));
                });
    }

    private ClassId accessClass(Actor actor, PriorityIndividual proposed, Name name, boolean child) {
        var handling = proposed.origin().grade().handling();
        return name.knownIn()
                .filter(known -> isNarrow(known, child))
                .map(known -> guarded.of(actor, handling, child, List.of(known)))
                .orElseGet(() -> guarded.of(actor, handling, child));
    }

    /** Within a circle, or under conditions: but conditions alone do not guard a child. */
    private boolean isNarrow(ClassId id, boolean child) {
        var known = classes.get(id);
        return known.compartment() != null || (!child && known.handling() == Handling.C);
    }

    private static NewSubject newSubject(PriorityIndividual proposed, String name, Basis basis) {
        var theme = Objects.requireNonNull(proposed.primaryTheme());
        return new NewSubject(
                EntityKind.PRIORITY_INDIVIDUAL,
                basis.accessClass(),
                name,
                theme,
                List.of(theme),
                List.of(),
                Objects.requireNonNull(proposed.force()).key(),
                List.of(),
                basis.source(),
                basis.grade());
    }
}
