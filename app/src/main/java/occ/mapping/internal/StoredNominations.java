package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.mapping.Memberships;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.NewMembership;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.mapping.nomination.Completion;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.LightNomination;
import occ.mapping.nomination.Nominations;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.SourceId;
import occ.pole.Statements;
import occ.reference.Area;
import org.springframework.stereotype.Component;

@Component
class StoredNominations implements Nominations {
    private final Subjects subjects;
    private final Memberships memberships;
    private final ProposedPeople people;
    private final Completing completing;
    private final Territory territory;
    private final DefinitionTestTable tests;
    private final Statements statements;
    private final GuardedClasses classes;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    StoredNominations(
            Subjects subjects,
            Memberships memberships,
            ProposedPeople people,
            Completing completing,
            Territory territory,
            DefinitionTestTable tests,
            Statements statements,
            GuardedClasses classes,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.subjects = subjects;
        this.memberships = memberships;
        this.people = people;
        this.completing = completing;
        this.territory = territory;
        this.tests = tests;
        this.statements = statements;
        this.classes = classes;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Recording<Subject> nominate(Actor actor, LightNomination nomination) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            var problems = problems(actor, nomination);
            return problems.isEmpty()
                    ? new Recording.Recorded<>(record(actor, nomination))
                    : new Recording.Refused<>(problems);
        });
    }

    @Override
    public List<Problem> check(Actor actor, LightNomination nomination) {
        return transactions.as(actor, () -> problems(actor, nomination));
    }

    @Override
    public Recording<Subject> complete(Actor actor, EntityId subject, int version, Completion completion) {
        return transactions.as(actor, () -> completing.complete(actor, subject, version, completion));
    }

    @Override
    public Optional<DefinitionTest> test(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> tests.find(subject, asAt.instant(clock.instant())));
    }

    @Override
    public Set<Area> territory(Actor actor, Subject subject, AsAt asAt) {
        return transactions.as(actor, () -> territory.of(actor, subject, asAt));
    }

    @Override
    public List<Problem> shortfall(Actor actor, Subject subject) {
        return transactions.as(
                actor, () -> completing.definition(actor, subject).shortfall());
    }

    @Override
    public MoveOutcome accept(Actor actor, EntityId id, int version) {
        return transactions.as(actor, () -> {
            var definition = completing.definition(actor, subjects.get(actor, id));
            return subjects.move(actor, id, version, Move.ACCEPT_FOR_DEVELOPMENT, definition);
        });
    }

    private List<Problem> problems(Actor actor, LightNomination nomination) {
        return new Problems()
                .addAll(nomination.problems())
                .addAll(people.problems(actor, nomination.members(), today()))
                .all();
    }

    private Subject record(Actor actor, LightNomination nomination) {
        var origin = nomination.origin();
        var accessClass = classes.of(actor, origin.grade().handling(), false, List.of());
        var source = statements
                .addSource(actor, new NewSource(accessClass, origin.kind(), origin.title(), null))
                .id();
        var basis = new Basis(source, origin.grade(), false, accessClass);
        var subject =
                subjects.open(actor, List.of(newSubject(nomination, basis))).getFirst();
        statements.record(actor, List.of(basis.text(subject.ref(), Predicate.DESCRIPTION, nomination.justification())));
        memberships.record(actor, members(actor, subject, source, nomination));
        return subject;
    }

    private List<NewMembership> members(Actor actor, Subject subject, SourceId source, LightNomination nomination) {
        var form = new ProposedPeople.Form(
                subject.ref(), source, nomination.origin(), memberships.justifiedUntil(actor, subject));
        return people.memberships(actor, form, nomination.members(), today());
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

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
