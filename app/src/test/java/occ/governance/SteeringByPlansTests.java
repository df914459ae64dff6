package occ.governance;

import static occ.governance.LeadExamples.done;
import static occ.governance.LeadExamples.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.governance.PlanLine.Milestone;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.HoldingSource;
import occ.work.HoldingSource.Baton;
import occ.work.Passing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strategic action plans from the first word until another takes their place. */
@WholeApplication
class SteeringByPlansTests {
    @Autowired
    StrategicPlans plans;

    @Autowired
    ThemeLeads leads;

    @Autowired
    List<HoldingSource> holdings;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Actor writer;
    Actor chair;
    PlanExamples examples;

    @BeforeEach
    void writersAndChairs() {
        writer = people.with("command", Role.ANALYST);
        chair = people.chair();
        examples = new PlanExamples(plans, DateWords.today(clock.instant()));
    }

    @Test
    @DisplayName("R03: whoever wrote in a plan does not approve it; somebody else puts it in force")
    void whoeverWroteInAPlanDoesNotApproveIt() {
        var both = people.with("command", Role.ANALYST, Role.TASKING_CHAIR);
        var draft = examples.whole(writer, Theme.FRAUD);
        var written = examples.with(
                both, draft, examples.milestone(writer, examples.today().plusDays(9)));
        var submitted = examples.submitted(writer, written);

        assertThat(plans.mayDecide(both, submitted)).isFalse();
        assertThat(refused(plans.approve(both, submitted.reference(), submitted.version(), "It is good")))
                .isEqualTo("You wrote in it, so somebody else decides on it");
        assertThatThrownBy(() -> plans.approve(writer, submitted.reference(), submitted.version(), "It is good"))
                .isInstanceOf(Forbidden.class);

        done(plans.approve(chair, submitted.reference(), submitted.version(), "It can be seen to work"));
        assertThat(plans.inForce(people.analyst(), Theme.FRAUD))
                .get()
                .satisfies(plan -> assertThat(plan.approverName()).isEqualTo(chair.name()));
    }

    @Test
    @DisplayName("R25: the program neither approves a plan nor says that a milestone is reached")
    void theProgramDecidesNothing() {
        var program = new Actor(chair.account(), chair.name(), chair.unit(), Actor.Kind.SERVICE);
        var submitted = examples.submitted(writer, examples.whole(writer, Theme.CYBER));

        assertThat(refused(plans.approve(program, submitted.reference(), submitted.version(), "By rule")))
                .isEqualTo("A person decides on it, not the program");
        done(plans.discard(writer, submitted.reference(), submitted.version(), "Only a trial"));
    }

    @Test
    void aVersionBeginsWithTheLinesOfTheOneInForceAndTakesItsPlace() {
        var first = examples.approved(writer, chair, examples.whole(writer, Theme.MONEY_LAUNDERING));
        var next = examples.draft(writer, Theme.MONEY_LAUNDERING);
        assertThat(next.lines()).isEqualTo(first.lines());
        assertThat(refused(plans.begin(writer, Theme.MONEY_LAUNDERING, examples.text("Another"))))
                .startsWith("A version is being written already");

        var added = examples.milestone(writer, examples.today().plusDays(30));
        var changed = examples.with(writer, next, added);
        assertThat(StrategicDifference.between(first, changed))
                .extracting(Difference::what)
                .containsExactly("Milestone, Prevent");

        examples.approved(writer, chair, changed);
        assertThat(plans.versions(people.analyst(), Theme.MONEY_LAUNDERING))
                .extracting(StrategicPlan::state)
                .containsExactly(StrategicPlanState.IN_FORCE, StrategicPlanState.SUPERSEDED);
    }

    @Test
    void draftsAreForWritersAndWhatIsSubmittedForWhoeverApproves() {
        var draft = examples.whole(writer, Theme.CORRUPTION);
        assertThatThrownBy(() -> plans.get(people.analyst(), draft.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> plans.get(chair, draft.reference())).isInstanceOf(NoSuchRecord.class);
        assertThat(plans.versions(people.analyst(), Theme.CORRUPTION)).isEmpty();

        var submitted = examples.submitted(writer, draft);
        assertThat(plans.get(chair, draft.reference()).state()).isEqualTo(StrategicPlanState.SUBMITTED);
        done(plans.sendBack(chair, draft.reference(), submitted.version(), "Say who answers for it"));
        assertThat(plans.get(writer, draft.reference())).satisfies(plan -> {
            assertThat(plan.state()).isEqualTo(StrategicPlanState.DRAFT);
            assertThat(plan.answer()).isEqualTo("Say who answers for it");
        });
    }

    @Test
    void theLeadOfAThemeWritesItsPlanAndNoOther() {
        var lead = people.another("force:kent", Role.LEAD_OFFICER);
        new LeadExamples(leads, people).appoint(Theme.IMMIGRATION, lead);

        assertThat(plans.mayWrite(lead, Theme.IMMIGRATION)).isTrue();
        assertThat(plans.mayWrite(lead, Theme.DRUGS)).isFalse();
        var draft = examples.draft(lead, Theme.IMMIGRATION);
        assertThatThrownBy(() -> plans.begin(people.analyst(), Theme.PRISONS, examples.text("Mine")))
                .isInstanceOf(Forbidden.class);
        done(plans.discard(lead, draft.reference(), draft.version(), "Begun too early"));
        assertThat(plans.get(lead, draft.reference()).state()).isEqualTo(StrategicPlanState.DISCARDED);
    }

    @Test
    void whatAPlanLacksIsToldAndAStaleChangeIsRefused() {
        var draft = examples.draft(writer, Theme.OTHER);
        assertThat(refused(plans.submit(writer, draft.reference(), draft.version())))
                .isEqualTo("Add at least one objective before you submit it");
        var aimed = examples.with(writer, draft, PlanExamples.objective());
        assertThat(refused(plans.submit(writer, aimed.reference(), aimed.version())))
                .isEqualTo("Add at least one measure, so that it can be seen to work");
        assertThat(refused(plans.put(
                        writer, aimed.reference(), aimed.version(), examples.target(PlanExamples.PLANNED, 5, 5))))
                .isEqualTo("Enter a target that differs from the baseline");
        assertThatThrownBy(() -> plans.put(writer, draft.reference(), draft.version(), PlanExamples.objective()))
                .isInstanceOf(StaleRecord.class);
        done(plans.discard(writer, aimed.reference(), aimed.version(), "Only a trial"));
    }

    @Test
    void aMilestoneIsReachedOnceUnderThePlanInForceAndStaysSoInTheNext() {
        var milestone = examples.milestone(writer, examples.today().minusDays(3));
        var draft = examples.with(writer, examples.whole(writer, Theme.FIREARMS), milestone);
        assertThat(refused(plans.reach(writer, draft.reference(), milestone.reference(), "")))
                .isEqualTo("Milestones are reached under the plan that is in force");

        var plan = examples.approved(writer, chair, draft);
        assertThat(plan.milestones().getFirst().isLate(examples.today())).isTrue();
        assertThat(plans.answeredForBy(writer, examples.today()))
                .extracting(StrategicPlan::reference)
                .contains(plan.reference());
        done(plans.reach(writer, plan.reference(), milestone.reference(), "Forty officers were taught"));
        assertThat(refused(plans.reach(writer, plan.reference(), milestone.reference(), "")))
                .isEqualTo("It is no milestone, or it is reached already");
        assertThat(plans.answeredForBy(writer, examples.today()))
                .extracting(StrategicPlan::reference)
                .doesNotContain(plan.reference());

        var next = examples.draft(writer, Theme.FIREARMS);
        assertThat(next.milestones()).allMatch(Milestone::isReached);
        done(plans.discard(writer, next.reference(), next.version(), "Only a trial"));
        done(plans.remark(writer, plan.reference(), null, "The course is full until May"));
        assertThat(plans.remarks(people.analyst(), plan))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("The course is full until May"));
    }

    @Test
    void whoLeavesHandsTheirMilestonesOn() {
        var leaver = people.another("command", Role.ANALYST);
        var next = new LeadExamples(leads, people).person(people.another("command", Role.ANALYST));
        var milestone = examples.milestone(leaver, examples.today().plusDays(9));
        var plan = examples.approved(
                writer, chair, examples.with(writer, examples.whole(writer, Theme.ACQUISITIVE), milestone));
        var held = holdings.stream()
                .filter(one -> one.kind().key().equals("strategic-line"))
                .findFirst()
                .orElseThrow();

        assertThat(held.heldBy(writer, leaver.account()))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("The course is taught"));
        var baton = new Baton(milestone.reference().text(), leaver.account(), next, "The room is booked");
        assertThatThrownBy(() -> held.pass(people.analyst(), baton)).isInstanceOf(Forbidden.class);
        assertThat(held.pass(writer, baton)).isEqualTo(new Passing.Moved());
        assertThat(held.pass(writer, baton)).isEqualTo(Passing.gone());
        assertThat(held.loads(writer)).containsEntry(next.id(), 1);
        assertThat(plans.remarks(writer, plan)).extracting(PlanRemark::words).contains("The room is booked");
    }
}
