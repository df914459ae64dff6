package occ.governance;

import static occ.governance.Outcome.when;

import java.util.Optional;
import occ.governance.Outcome.Refused;
import occ.governance.PlanLine.Milestone;
import occ.governance.PlanLine.Target;
import occ.governance.StrategicPlan.PlanText;
import occ.kernel.Actor;

/** When a strategic action plan may be written, changed, submitted, approved, sent back and discarded. */
public final class StrategicPlanRules {
    /** A local default: what has more steers nothing. */
    public static final int MOST_LINES = 60;

    private StrategicPlanRules() {}

    public static Optional<Refused> writing(PlanText text) {
        return when(!text.last().isAfter(text.first()), "last", "Enter a last day after the first");
    }

    public static Optional<Refused> changing(StrategicPlan plan) {
        return when(
                plan.state() != StrategicPlanState.DRAFT,
                "deed",
                "Only a draft is changed. Begin a new version instead");
    }

    public static Optional<Refused> putting(StrategicPlan plan, PlanLine line) {
        return changing(plan)
                .or(() -> when(
                        plan.lines().size() >= MOST_LINES
                                && plan.line(line.reference()).isEmpty(),
                        "words",
                        "There are %d lines. A plan with more steers nothing".formatted(MOST_LINES)))
                .or(() -> standing(line));
    }

    private static Optional<Refused> standing(PlanLine line) {
        return switch (line) {
            case Target target ->
                when(!target.toDay().isAfter(target.fromDay()), "to-day", "Enter a day after that of the baseline")
                        .or(() -> when(
                                target.to().compareTo(target.from()) == 0,
                                "to",
                                "Enter a target that differs from the baseline"));
            case Milestone milestone ->
                when(milestone.owner().isNobody(), "owner", "Select an officer or a body that answers for it");
            case PlanLine.Risk risk -> when(risk.owner().isNobody(), "owner", "Select who answers for it");
            case PlanLine.Objective any -> Optional.empty();
        };
    }

    public static Optional<Refused> submitting(StrategicPlan plan) {
        return changing(plan)
                .or(() -> when(
                        plan.lines().stream().noneMatch(PlanLine.Objective.class::isInstance),
                        "deed",
                        "Add at least one objective before you submit it"))
                .or(() -> when(
                        plan.targets().isEmpty(), "deed", "Add at least one measure, so that it can be seen to work"));
    }

    /** R03: whoever wrote in it does not approve it. R25: nor does the program. */
    public static Optional<Refused> deciding(StrategicPlan plan, Actor by) {
        return when(plan.state() != StrategicPlanState.SUBMITTED, "deed", "It does not wait for approval")
                .or(() -> when(!by.isPerson(), "deed", "A person decides on it, not the program"))
                .or(() -> when(
                        plan.writers().contains(by.account()),
                        "deed",
                        "You wrote in it, so somebody else decides on it"));
    }

    public static Optional<Refused> discarding(StrategicPlan plan, String why) {
        return when(!plan.state().isOpen(), "deed", "It is no draft, so it is not discarded")
                .or(() -> when(why.isBlank(), "discarded-why", "Enter why it is discarded"));
    }

    public static Optional<Refused> reaching(StrategicPlan plan, PlanLine line, Actor by) {
        return when(!by.isPerson(), "deed", "A person says so, not the program")
                .or(() -> when(
                        plan.state() != StrategicPlanState.IN_FORCE,
                        "deed",
                        "Milestones are reached under the plan that is in force"))
                .or(() -> when(
                        !(line instanceof Milestone milestone) || milestone.isReached(),
                        "deed",
                        "It is no milestone, or it is reached already"));
    }
}
