package occ.operations.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.operations.Analysis;
import occ.operations.ClosingOperations;
import occ.operations.EffectOf;
import occ.operations.EffectOf.Effect;
import occ.operations.Event;
import occ.operations.OperationCase;
import occ.operations.OperationCase.Tie;
import occ.operations.OperationRules;
import occ.operations.OperationState;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Refused;
import occ.operations.TieKind;
import occ.plans.Action;
import occ.plans.Actions;
import org.springframework.stereotype.Component;

@Component
class StoredClosingOperations implements ClosingOperations {
    private final StepTable steps;
    private final OperationReading reading;
    private final OperationReach reach;
    private final Keeping keeping;
    private final AuthorityClock clocks;
    private final Actions actions;
    private final List<EffectOf> effects;
    private final Transactions transactions;
    private final Clock clock;

    StoredClosingOperations(
            StepTable steps,
            OperationReading reading,
            OperationReach reach,
            Keeping keeping,
            AuthorityClock clocks,
            Actions actions,
            List<EffectOf> effects,
            Transactions transactions,
            Clock clock) {
        this.steps = steps;
        this.reading = reading;
        this.reach = reach;
        this.keeping = keeping;
        this.clocks = clocks;
        this.actions = actions;
        this.effects = List.copyOf(effects);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<String> obstacles(Actor actor, OperationCase operation) {
        return transactions.as(actor, () -> {
            var open = new ArrayList<String>();
            operation
                    .running()
                    .forEach(authority -> open.add("The authority %s (%s) runs until %s: end it"
                            .formatted(
                                    authority.heldAs(),
                                    authority.kind().label().toLowerCase(Locale.UK),
                                    DateWords.day(authority.due()))));
            openActions(actor, operation)
                    .forEach(action -> open.add("The action “%s” (%s) is open: do it, or take its tie off"
                            .formatted(
                                    action.content().words(), action.reference().text())));
            effects.stream()
                    .flatMap(of -> of.of(actor, operation.id()).stream())
                    .filter(Effect::undecided)
                    .forEach(effect -> open.add("The disruption “%s” (%s) is not decided on: it is %s"
                            .formatted(
                                    effect.title(),
                                    effect.reference(),
                                    effect.state().toLowerCase(Locale.UK))));
            return open;
        });
    }

    private List<Action> openActions(Actor actor, OperationCase operation) {
        var tied = operation.parts().ties().stream()
                .filter(tie -> tie.kind() == TieKind.ACTION)
                .toList();
        return tied.stream()
                .map(Tie::subject)
                .distinct()
                .flatMap(subject -> actions.of(actor, subject).stream())
                .filter(action -> action.state().isOpen())
                .filter(action -> tied.stream()
                        .anyMatch(tie -> tie.tied().equals(action.reference().text())))
                .toList();
    }

    @Override
    public Outcome analyse(Actor actor, Reference reference, int version, Analysis.Words words) {
        return transactions.as(actor, () -> {
            var operation = reading.of(reference);
            reach.requireTheirs(actor, operation);
            var refused = OperationRules.analysing(operation, actor).or(() -> held(actor, operation, "intended"));
            if (refused.isPresent()) {
                return keeping.refuse(actor, operation, refused.get());
            }
            keeping.stand(actor, operation, version, OperationState.CLOSING, Event.ANALYSED, "");
            steps.analyse(operation, words, actor.account(), clock.instant());
            return keeping.done(actor, operation, "operations.analysed");
        });
    }

    @Override
    public Outcome decide(Actor actor, Reference reference, int version, boolean approves, String rationale) {
        return transactions.as(actor, () -> {
            var operation = reading.of(reference);
            reach.requireClosing(actor, operation);
            var refused = OperationRules.deciding(operation, actor, rationale)
                    .or(() -> approves ? held(actor, operation, "decision") : Optional.empty());
            if (refused.isPresent()) {
                return keeping.refuse(actor, operation, refused.get());
            }
            keeping.stand(
                    actor,
                    operation,
                    version,
                    approves ? OperationState.CLOSED : OperationState.OPEN,
                    approves ? Event.CLOSED : Event.RETURNED,
                    rationale);
            clocks.set(actor, operation.about().id());
            return keeping.done(actor, operation, approves ? "operations.closed" : "operations.returned");
        });
    }

    private Optional<Refused> held(Actor actor, OperationCase operation, String field) {
        return obstacles(actor, operation).stream().findFirst().map(first -> new Refused(field, first));
    }

    @Override
    public Outcome reopen(Actor actor, Reference reference, int version, String reason) {
        return transactions.as(actor, () -> {
            var operation = reading.of(reference);
            reach.requireClosing(actor, operation);
            var refused = OperationRules.reopening(operation, actor);
            if (refused.isPresent()) {
                return keeping.refuse(actor, operation, refused.get());
            }
            keeping.stand(actor, operation, version, OperationState.OPEN, Event.REOPENED, reason);
            clocks.set(actor, operation.about().id());
            return keeping.done(actor, operation, "operations.reopened");
        });
    }

    @Override
    public boolean mayDecide(Actor actor, OperationCase operation) {
        var analysis = operation.parts().analysis();
        return operation.state() == OperationState.CLOSING
                && analysis != null
                && !analysis.by().equals(actor.account())
                && transactions.as(actor, () -> reach.closes(actor, operation));
    }

    @Override
    public boolean mayReopen(Actor actor, OperationCase operation) {
        return operation.state() == OperationState.CLOSED
                && transactions.as(actor, () -> reach.closes(actor, operation));
    }
}
