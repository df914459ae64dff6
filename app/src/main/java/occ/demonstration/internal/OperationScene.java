package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import occ.bids.Bids;
import occ.disruption.Disruptions;
import occ.disruption.Operated;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.operations.AuthorityKind;
import occ.operations.CostKind;
import occ.operations.GivenBids;
import occ.operations.Opening;
import occ.operations.OperationCase;
import occ.operations.OperationCase.Tie;
import occ.operations.OperationText;
import occ.operations.Operations;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import occ.operations.RunningOperations;
import occ.operations.RunningOperations.NewAuthority;
import occ.operations.TieKind;
import occ.plans.Actions;
import occ.plans.Plans;
import occ.pole.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The operation against the central group: what it rests on, an authority that ends soon, costs, and what it achieved. */
@Component
class OperationScene {
    private static final String NAME = "Quiet Curlew";
    private static final Duration THREE_WEEKS = Duration.ofDays(21);

    private final Operations operations;
    private final RunningOperations running;
    private final Bids bids;
    private final Plans plans;
    private final Actions actions;
    private final Disruptions disruptions;
    private final Operated operated;
    private final Subjects subjects;
    private final Finding finding;
    private final Cast cast;
    private final Clock clock;

    OperationScene(
            Operations operations,
            RunningOperations running,
            Bids bids,
            Plans plans,
            Actions actions,
            Disruptions disruptions,
            Operated operated,
            Subjects subjects,
            Finding finding,
            Cast cast,
            Clock clock) {
        this.operations = operations;
        this.running = running;
        this.bids = bids;
        this.plans = plans;
        this.actions = actions;
        this.disruptions = disruptions;
        this.operated = operated;
        this.subjects = subjects;
        this.finding = finding;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps what it has. When bids are decided and disruptions are claimed. */
    void play() {
        var lead = cast.named("lead");
        var subject = subject(lead);
        if (!operations.of(lead, subject.id(), 1).isEmpty()) {
            return;
        }
        var began = clock.instant().minus(THREE_WEEKS);
        var operation = Now.at(began, () -> opened(lead, subject, began));
        for (var deed : deeds(lead, subject, began)) {
            operation = deed.apply(operation);
        }
        achieved(lead, subject, operation);
    }

    private OperationCase opened(Actor lead, Subject subject, Instant at) {
        var bid = given(lead, subject);
        var text = new OperationText(
                NAME,
                "Show who controls the Thursday load, and take the haulier’s route from the group",
                day(at).plusDays(70),
                lead.account());
        return done(operations.open(
                lead,
                subject,
                new Opening(text, bid, bid == null ? "The next load came before the next meeting" : "")));
    }

    private @Nullable Reference given(Actor lead, Subject subject) {
        return bids.of(lead, subject).stream()
                .filter(line -> GivenBids.isGiven(line.state()))
                .map(Bids.Line::reference)
                .findFirst()
                .orElse(null);
    }

    private List<UnaryOperator<OperationCase>> deeds(Actor lead, Subject subject, Instant at) {
        return List.of(
                one -> tied(lead, one, subject, at),
                one -> authorised(
                        lead,
                        one,
                        at,
                        AuthorityKind.DIRECTED_SURVEILLANCE,
                        "DSA 14",
                        day(clock.instant()).plusDays(9)),
                one -> authorised(lead, one, at, AuthorityKind.PRODUCTION_ORDER, "PO 3", day(at).plusDays(60)),
                one -> joined(lead, one, at),
                one -> spent(
                        lead, one, at.plus(Duration.ofDays(4)), CostKind.OVERTIME, 184_000, "Two nights at the yard"),
                one -> spent(lead, one, at.plus(Duration.ofDays(9)), CostKind.FORENSIC, 61_250, "The tachograph"));
    }

    private OperationCase tied(Actor lead, OperationCase operation, Subject subject, Instant at) {
        var plan = plans.versions(lead, subject.id()).stream()
                .limit(1)
                .map(one -> new Tie(TieKind.PLAN, one.reference().text(), subject.id()));
        var action = actions.of(lead, subject.id()).stream()
                .limit(2)
                .map(one -> new Tie(TieKind.ACTION, one.reference().text(), subject.id()));
        return Stream.concat(plan, action)
                .map(tie -> done(Now.at(at, () -> operations.tie(lead, operation.reference(), tie))))
                .reduce(operation, (before, after) -> after);
    }

    private OperationCase joined(Actor lead, OperationCase operation, Instant at) {
        return running.possibleMembers(lead, operation).stream()
                .filter(officer -> !officer.id().equals(lead.account()))
                .findFirst()
                .map(officer -> done(Now.at(
                        at,
                        () -> running.addMember(
                                lead, operation.reference(), officer.id(), "Exhibits officer", day(at)))))
                .orElse(operation);
    }

    private OperationCase authorised(
            Actor lead, OperationCase operation, Instant at, AuthorityKind kind, String held, LocalDate due) {
        return done(Now.at(
                at,
                () -> running.addAuthority(
                        lead, operation.reference(), new NewAuthority(kind, held, day(at).minusDays(2), due, ""))));
    }

    private OperationCase spent(
            Actor lead, OperationCase operation, Instant at, CostKind kind, long pence, String words) {
        return done(Now.at(at, () -> running.addCost(lead, operation.reference(), day(at), kind, pence, words)));
    }

    private void achieved(Actor lead, Subject subject, OperationCase operation) {
        disruptions
                .of(lead, subject, 2)
                .forEach(line -> operated.claim(lead, disruptions.get(lead, line.reference()), operation.reference()));
    }

    private Subject subject(Actor lead) {
        var found = finding.find(lead, CentralGroup.NAME, 1).getFirst();
        return subjects.get(lead, new Reference(found.reference()), AsAt.NOW);
    }

    private static LocalDate day(Instant at) {
        return DateWords.today(at);
    }

    private static OperationCase done(Outcome outcome) {
        return switch (outcome) {
            case Done(var operation) -> operation;
            case Refused(var field, var sentence) ->
                throw new IllegalStateException("%s: %s".formatted(field, sentence));
        };
    }
}
