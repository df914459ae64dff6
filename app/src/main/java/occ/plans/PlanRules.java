package occ.plans;

import java.time.LocalDate;
import occ.kernel.Actor;
import occ.mapping.SubjectState;
import occ.plans.PlanOutcome.Objection;

/** When a plan may be written, submitted, approved and closed. */
public final class PlanRules {
    private PlanRules() {}

    public static PlanOutcome write(Plan plan, SubjectState of, Actor by) {
        return PlanOutcome.unless(
                ended(of),
                program(by),
                new Objection(
                        plan.state() != PlanState.DRAFT,
                        "plan",
                        plan.state() == PlanState.SUBMITTED
                                ? "It waits for approval: whoever approves it can send it back to you"
                                : "Only a draft can be changed: begin a new version"));
    }

    public static PlanOutcome submit(Plan plan, SubjectState of, Actor by, LocalDate today) {
        var wording = plan.wording();
        return PlanOutcome.unless(
                ended(of),
                program(by),
                new Objection(plan.state() != PlanState.DRAFT, "plan", "Only a draft can be submitted"),
                new Objection(plan.objectives().isEmpty(), "plan", "Add at least one objective"),
                new Objection(
                        plan.isOneSided() && wording.onePillar().isBlank(),
                        "plan",
                        "A plan has an objective that pursues and one that protects, prevents or prepares. Add what is"
                                + " missing, or record why there is none (R39)"),
                new Objection(wording.exit().isBlank(), "plan", "Say when the response can end: the exit criteria"),
                new Objection(
                        wording.reviewOn() == null || !wording.reviewOn().isAfter(today),
                        "plan",
                        "Set a review date that is still to come"));
    }

    public static PlanOutcome decide(Plan plan, SubjectState of, Actor by, boolean approved, String note) {
        return PlanOutcome.unless(
                ended(of),
                program(by),
                new Objection(plan.state() != PlanState.SUBMITTED, "decision", "It does not wait for approval"),
                new Objection(
                        plan.writers().contains(by.account()),
                        "decision",
                        "You wrote part of it, so somebody else approves it (R03)"),
                new Objection(!approved && note.isBlank(), "note", "Enter what must change"));
    }

    public static PlanOutcome close(Plan plan, Actor by, long openActions, String reason) {
        return PlanOutcome.unless(
                program(by),
                new Objection(plan.state() != PlanState.IN_FORCE, "reason", "Only a plan in force can be closed"),
                new Objection(
                        openActions > 0,
                        "reason",
                        "Actions are still open: record how each ended before closing the plan"),
                new Objection(reason.isBlank(), "reason", "Enter why the plan is closed"));
    }

    // R25: no standing of a plan changes by the program itself.
    private static Objection program(Actor by) {
        return new Objection(!by.isPerson(), "plan", "A plan is written and decided by people, not by the program");
    }

    private static Objection ended(SubjectState state) {
        return new Objection(
                state.isTerminal(), "plan", "It is “%s”, so its plan has ended with it".formatted(state.label()));
    }
}
