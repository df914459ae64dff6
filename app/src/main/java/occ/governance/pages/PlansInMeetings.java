package occ.governance.pages;

import java.util.List;
import occ.faces.Piece;
import occ.faces.pages.Form;
import occ.governance.Outcome;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlanState;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Deciding;
import org.springframework.stereotype.Component;

/** The chair of the Strategic Governance Group decides on a plan in its meeting, under the same rules as on its own page. */
@Component
class PlansInMeetings implements Deciding {
    private static final String VERSION = "plan-version";

    private final StrategicPlans plans;

    PlansInMeetings(StrategicPlans plans) {
        this.plans = plans;
    }

    @Override
    public String source() {
        return "governance.plans";
    }

    @Override
    public Offer offer(Actor actor, String record, Form form) {
        var plan = plans.get(actor, new Reference(record));
        return plans.mayDecide(actor, plan)
                ? new Offer.Open(
                        new Piece("governance/decision-in-meeting", new DecisionInMeeting(plan, form)),
                        List.of("You did not write in this plan"))
                : new Offer.Closed(closed(actor, plan));
    }

    private static String closed(Actor actor, StrategicPlan plan) {
        if (plan.state() != StrategicPlanState.SUBMITTED) {
            return "It is “%s”, so there is nothing to decide"
                    .formatted(plan.state().label());
        }
        return plan.writers().contains(actor.account())
                ? "You wrote in it, so somebody else decides on it"
                : "A chair of the command decides on it";
    }

    @Override
    public Answer decide(Actor actor, String record, Form form) {
        var plan = plans.get(actor, new Reference(record));
        var decision = PlanDecision.read(form);
        if (decision.isEmpty()) {
            return new Answer.Refused();
        }
        var seen = form.read()
                .optionalNumber(VERSION, "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
        return switch (decision.get().on(plans, actor, plan, seen)) {
            case Outcome.Done _ ->
                new Answer.Decided(decision.get().outcome(), decision.get().words(), List.of());
            case Outcome.Refused(var field, var sentence) -> {
                form.withError(field, sentence);
                yield new Answer.Refused();
            }
        };
    }
}
