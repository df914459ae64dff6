package occ.plans;

import static occ.kernel.Pillar.PREPARE;
import static occ.kernel.Pillar.PROTECT;
import static occ.kernel.Pillar.PURSUE;
import static occ.mapping.SubjectState.MAPPED;
import static occ.mapping.SubjectState.MERGED;
import static occ.plans.PlanExamples.COORDINATOR;
import static occ.plans.PlanExamples.PROGRAM;
import static occ.plans.PlanExamples.TODAY;
import static occ.plans.PlanExamples.WORDING;
import static occ.plans.PlanExamples.WRITER;
import static occ.plans.PlanExamples.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.plans.PlanOutcome.Done;
import occ.plans.PlanOutcome.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecidingOnAPlanTests {
    @Test
    @DisplayName("R39: a plan that only pursues, or does not pursue at all, is submitted with a recorded reason alone")
    void aOneSidedPlanNeedsAReason() {
        assertThat(submit(draft(PURSUE))).isInstanceOf(Refused.class);
        assertThat(submit(draft(PROTECT, PREPARE))).isInstanceOf(Refused.class);
        assertThat(submit(draft(PURSUE, PREPARE))).isInstanceOf(Done.class);

        var reason = new Wording("", "", "", WORDING.exit(), "All are in custody", WORDING.reviewOn());
        var oneSided = draft(PURSUE);
        assertThat(submit(PlanExamples.plan(PlanState.DRAFT, reason, oneSided.objectives())))
                .isInstanceOf(Done.class);
    }

    @Test
    void aPlanWithoutObjectivesExitOrReviewDateIsNotSubmitted() {
        assertThat(submit(draft())).isInstanceOf(Refused.class);
        var objectives = draft(PURSUE, PROTECT).objectives();
        var withoutExit = new Wording("", "", "", "", "", WORDING.reviewOn());
        assertThat(submit(PlanExamples.plan(PlanState.DRAFT, withoutExit, objectives)))
                .isInstanceOf(Refused.class);
        var past = new Wording("", "", "", "No import", "", TODAY);
        assertThat(submit(PlanExamples.plan(PlanState.DRAFT, past, objectives))).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("R03: nobody approves a plan they wrote part of; R25: nor does the program")
    void nobodyApprovesWhatTheyWrote() {
        var waiting = PlanExamples.plan(
                PlanState.SUBMITTED, WORDING, draft(PURSUE, PROTECT).objectives());

        assertThat(PlanRules.decide(waiting, MAPPED, WRITER, true, "")).isInstanceOf(Refused.class);
        assertThat(PlanRules.decide(waiting, MAPPED, PROGRAM, true, "")).isInstanceOf(Refused.class);
        assertThat(PlanRules.decide(waiting, MAPPED, COORDINATOR, true, "")).isInstanceOf(Done.class);
        assertThat(PlanRules.decide(waiting, MAPPED, COORDINATOR, false, ""))
                .as("sending back needs words")
                .isInstanceOf(Refused.class);
        assertThat(PlanRules.decide(draft(PURSUE), MAPPED, COORDINATOR, true, ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("A plan ends with its subject: nothing of it is written, submitted or approved any more")
    void aPlanEndsWithItsSubject() {
        var plan = draft(PURSUE, PROTECT);

        assertThat(PlanRules.write(plan, MERGED, WRITER)).isInstanceOf(Refused.class);
        assertThat(PlanRules.submit(plan, MERGED, WRITER, TODAY)).isInstanceOf(Refused.class);
        assertThat(PlanRules.write(plan, MAPPED, WRITER)).isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("R10: a plan with open actions is not closed")
    void aPlanWithOpenActionsIsNotClosed() {
        var plan = PlanExamples.plan(PlanState.IN_FORCE, WORDING, List.of());

        assertThat(PlanRules.close(plan, COORDINATOR, 1, "Dismantled")).isInstanceOf(Refused.class);
        assertThat(PlanRules.close(plan, COORDINATOR, 0, "")).isInstanceOf(Refused.class);
        assertThat(PlanRules.close(plan, COORDINATOR, 0, "Dismantled")).isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("Two versions differ part by part, and an objective is followed by its line")
    void twoVersionsDifferPartByPart() {
        var before = draft(PURSUE, PROTECT);
        var kept = before.objectives().getFirst();
        var changed = new Objective(kept.line(), kept.pillar(), "Close the yard", kept.measure());
        var wording =
                new Wording(WORDING.gaps(), WORDING.impact(), "Two rivals", WORDING.exit(), "", WORDING.reviewOn());
        var after = PlanExamples.plan(PlanState.DRAFT, wording, List.of(changed));

        var parts = PlanDifference.between(before, after).parts();

        assertThat(parts)
                .extracting(PlanDifference.Changed::what)
                .containsExactly("Objective, Pursue", "Objective, Protect", "Risks");
        assertThat(parts.getFirst().after()).contains("Close the yard");
        assertThat(parts.get(1).after()).isEmpty();
        assertThat(PlanDifference.between(before, before).parts()).isEmpty();
    }

    private static PlanOutcome submit(Plan plan) {
        return PlanRules.submit(plan, MAPPED, WRITER, TODAY);
    }
}
