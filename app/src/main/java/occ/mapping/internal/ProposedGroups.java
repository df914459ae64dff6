package occ.mapping.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.Memberships;
import occ.mapping.NewMembership;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.mapping.nomination.LightNomination;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.SourceId;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Puts a nominated group on the map as nominated, with its first members. */
@Component
class ProposedGroups {
    private final Subjects subjects;
    private final Memberships memberships;
    private final ProposedPeople people;
    private final Statements statements;
    private final GuardedClasses classes;

    ProposedGroups(
            Subjects subjects,
            Memberships memberships,
            ProposedPeople people,
            Statements statements,
            GuardedClasses classes) {
        this.subjects = subjects;
        this.memberships = memberships;
        this.people = people;
        this.statements = statements;
        this.classes = classes;
    }

    List<Problem> problems(Actor actor, LightNomination nomination, LocalDate today) {
        return new Problems()
                .addAll(nomination.problems())
                .addAll(people.problems(actor, nomination.members(), today))
                .all();
    }

    Subject record(Actor actor, LightNomination nomination, LocalDate today) {
        var origin = nomination.origin();
        var accessClass = classes.of(actor, origin.grade().handling(), false);
        var source = statements
                .addSource(actor, new NewSource(accessClass, origin.kind(), origin.title(), null))
                .id();
        var basis = new Basis(source, origin.grade(), false, accessClass);
        var subject =
                subjects.open(actor, List.of(newSubject(nomination, basis))).getFirst();
        statements.record(actor, List.of(basis.text(subject.ref(), Predicate.DESCRIPTION, nomination.justification())));
        memberships.record(actor, members(actor, subject, source, nomination, today));
        return subject;
    }

    private List<NewMembership> members(
            Actor actor, Subject subject, SourceId source, LightNomination nomination, LocalDate today) {
        var form = new ProposedPeople.Form(
                subject.ref(), source, nomination.origin(), memberships.justifiedUntil(actor, subject));
        return people.memberships(actor, form, nomination.members(), today);
    }

    private static NewSubject newSubject(LightNomination nomination, Basis basis) {
        var theme = Objects.requireNonNull(nomination.primaryTheme());
        return new NewSubject(
                EntityKind.GROUP,
                basis.accessClass(),
                nomination.name().strip(),
                theme,
                List.of(theme),
                List.of(),
                Objects.requireNonNull(nomination.force()).key(),
                List.of(),
                basis.source(),
                basis.grade());
    }
}
