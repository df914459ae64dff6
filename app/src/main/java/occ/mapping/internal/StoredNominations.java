package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.Problem;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Completion;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.LightNomination;
import occ.mapping.nomination.Nomination;
import occ.mapping.nomination.Nominations;
import occ.mapping.nomination.PriorityIndividual;
import occ.mapping.nomination.Vulnerability;
import occ.reference.Area;
import org.springframework.stereotype.Component;

@Component
class StoredNominations implements Nominations {
    private final Subjects subjects;
    private final ProposedGroups groups;
    private final ProposedIndividuals individuals;
    private final ProposedVulnerabilities vulnerabilities;
    private final Completing completing;
    private final Territory territory;
    private final DefinitionTestTable tests;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    StoredNominations(
            Subjects subjects,
            ProposedGroups groups,
            ProposedIndividuals individuals,
            ProposedVulnerabilities vulnerabilities,
            Completing completing,
            Territory territory,
            DefinitionTestTable tests,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.subjects = subjects;
        this.groups = groups;
        this.individuals = individuals;
        this.vulnerabilities = vulnerabilities;
        this.completing = completing;
        this.territory = territory;
        this.tests = tests;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Recording<Subject> nominate(Actor actor, Nomination nomination) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            var problems = problems(actor, nomination);
            return problems.isEmpty()
                    ? new Recording.Recorded<>(record(actor, nomination))
                    : new Recording.Refused<>(problems);
        });
    }

    @Override
    public List<Problem> check(Actor actor, Nomination nomination) {
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

    private List<Problem> problems(Actor actor, Nomination nomination) {
        return switch (nomination) {
            case LightNomination group -> groups.problems(actor, group, today());
            case PriorityIndividual individual -> individuals.problems(actor, individual, today());
            case Vulnerability vulnerability -> vulnerability.problems();
        };
    }

    private Subject record(Actor actor, Nomination nomination) {
        return switch (nomination) {
            case LightNomination group -> groups.record(actor, group, today());
            case PriorityIndividual individual -> individuals.record(actor, individual, today());
            case Vulnerability vulnerability -> vulnerabilities.record(actor, vulnerability);
        };
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
