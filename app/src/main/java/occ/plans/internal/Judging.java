package occ.plans.internal;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import occ.kernel.Actor;
import occ.knowledge.Tactics;
import occ.mapping.Member;
import occ.mapping.Subject;
import occ.plans.Action;
import occ.plans.ActionOwner;
import occ.plans.ActionRules;
import occ.plans.Actions.Asked;
import occ.plans.PlanOutcome;
import occ.plans.PlanOutcome.Objection;
import occ.plans.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an action may be set, or changed into what is asked. */
@Component
class Judging {
    private final ActionTable actions;
    private final PlanTable plans;
    private final Aims aims;
    private final Tactics tactics;

    Judging(ActionTable actions, PlanTable plans, Aims aims, Tactics tactics) {
        this.actions = actions;
        this.plans = plans;
        this.aims = aims;
        this.tactics = tactics;
    }

    PlanOutcome of(Actor actor, Subject subject, @Nullable Action before, Asked asked) {
        var content = asked.content();
        var all = actions.of(subject.id());
        var own = before == null ? "" : before.reference().text();
        var needs = all.stream().collect(Collectors.toMap(one -> one.reference().text(), Action::needs));
        var lines = plans.of(subject.id()).stream()
                .filter(plan -> plan.state().isBeingWritten() || plan.state() == PlanState.IN_FORCE)
                .flatMap(plan -> plan.objectives().stream())
                .toList();
        return PlanOutcome.unless(
                new Objection(!actor.isPerson(), "words", "An action is set by a person, not by the program"),
                new Objection(
                        subject.state().isTerminal(), "words", "Its life on the map has ended, and its plan with it"),
                new Objection(
                        lines.stream().noneMatch(line -> line.line().equals(content.objective())),
                        "objective",
                        "Select an objective of the plan"),
                new Objection(
                        !content.tactic().isEmpty()
                                && tactics.get(content.tactic()).isEmpty(),
                        "tactic",
                        "Select a tactic of the catalogue"),
                new Objection(
                        !aims.isOffered(actor, subject, content.target()),
                        "target",
                        "Not everybody who reads this plan may see that person, so it cannot be aimed at them here"),
                ActionRules.aimedAt(content, aims.isOffender(actor, subject, content.target())),
                new Objection(!needs.keySet().containsAll(asked.needs()), "needs", "Select actions of this plan"),
                new Objection(
                        ActionRules.wouldWaitForItself(own, asked.needs(), needs),
                        "needs",
                        "One of these waits for this action already, so neither could ever be done"),
                new Objection(
                        content.owner() instanceof ActionOwner.Body
                                && asked.forBody().isBlank(),
                        "for-body",
                        "Enter the words that the other body reads"),
                new Objection(
                        content.owner() instanceof ActionOwner.Body && tells(actor, subject, asked.forBody()),
                        "for-body",
                        "Leave out the name and the reference of the subject, and who is in it: the other body learns"
                                + " the action and not whom it is about (R35)"));
    }

    private boolean tells(Actor actor, Subject subject, String words) {
        Predicate<String> says = part -> words.toLowerCase(Locale.UK).contains(part.toLowerCase(Locale.UK));
        return says.test(subject.name())
                || says.test(subject.reference().text())
                || aims.members(actor, subject).stream().map(Member::name).anyMatch(says);
    }
}
