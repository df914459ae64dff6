package occ.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.intelligence.Priority;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.RequirementOutcome;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.plans.GapRequirements.Asked;
import occ.plans.GapRequirements.News;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome.Done;
import occ.plans.PlanOutcome.Refused;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome.Decided;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Gaps of a plan are asked, and what comes of it reaches whoever owns the plan. */
@WholeApplication
class AskingAGapTests {
    private static final LocalDate SOON = LocalDate.now().plusDays(30);

    @Autowired
    Plans plans;

    @Autowired
    GapRequirements gaps;

    @Autowired
    Requirements requirements;

    @Autowired
    Response response;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor officer;
    Actor elsewhere;
    Subject subject;

    @BeforeEach
    void aPlanWithTwoGaps() {
        officer = people.leadOfficer();
        elsewhere = people.with("force:kent", Role.ANALYST);
        subject =
                beans.createBean(MadeSubjects.class).mapped(EntityKind.VULNERABILITY, "Unlit freight yard", Handling.P);
        done(plans.begin(officer, subject, null));
        word("Who owns the yard\nWho is paid at the gate");
    }

    @Test
    @DisplayName("A gap is asked as a requirement about its subject, and the plan shows how it stands")
    void aGapIsAsked() {
        done(gaps.ask(officer, subject, gap(0), asked(Handling.P)));

        var asked = only(officer);
        assertThat(asked.gap()).isEqualTo(gap(0));
        assertThat(asked.requirement().state()).isEqualTo(RequirementState.OPEN);
        assertThat(asked.requirement().kind()).isEqualTo(RequirementKind.GAP);
        assertThat(asked.requirement().endedAt()).isNull();
        assertThat(requirements.get(officer, asked.requirement().reference()).about())
                .extracting(Requirement.About::reference)
                .isEqualTo(subject.reference().text());
    }

    @Test
    @DisplayName("An open requirement about the same subject is linked instead of being asked again, once")
    void anOpenOneIsLinked() {
        var open = raised(officer, Handling.P, subject.reference());
        var ofNobody = raised(officer, Handling.P, null);

        assertThat(gaps.open(officer, subject.id()))
                .extracting(Requirements.Line::reference)
                .containsExactly(open.reference());
        done(gaps.link(officer, subject, gap(1), open.reference()));
        assertThat(only(officer).gap()).isEqualTo(gap(1));
        assertThat(gaps.link(officer, subject, gap(1), open.reference())).isInstanceOf(Refused.class);
        assertThat(gaps.link(officer, subject, gap(1), ofNobody.reference())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> gaps.link(officer, subject, UUID.randomUUID(), open.reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("What was asked stays with its gap from version to version, and the difference tells gap by gap")
    void acrossVersions() {
        done(gaps.ask(officer, subject, gap(0), asked(Handling.P)));
        inForce();
        done(plans.begin(officer, subject, null));
        word("Who owns the yard by night\nWhich shift looks away");

        var versions = plans.versions(officer, subject.id());
        assertThat(only(officer).gap()).isEqualTo(gap(0));
        assertThat(PlanDifference.between(versions.getLast(), versions.getFirst())
                        .parts())
                .contains(
                        new PlanDifference.Changed(
                                "Intelligence gap", "Who owns the yard", "Who owns the yard by night"),
                        new PlanDifference.Changed("Intelligence gap", "Who is paid at the gate", ""),
                        new PlanDifference.Changed("Intelligence gap", "", "Which shift looks away"));
    }

    @Test
    @DisplayName("Whoever may read the plan and not the requirement is not told that there is one (R51)")
    void hiddenRequirements() {
        done(gaps.ask(officer, subject, gap(0), asked(Handling.C)));

        assertThat(gaps.of(officer, subject.id())).hasSize(1);
        assertThat(plans.versions(elsewhere, subject.id()).getFirst().gaps()).hasSize(2);
        assertThat(gaps.of(elsewhere, subject.id())).isEmpty();
        assertThat(gaps.open(elsewhere, subject.id())).isEmpty();
    }

    @Test
    @DisplayName("Once it is answered, whoever wrote the plan is told, or who leads; and no more once that is taken in")
    void theOwnerIsTold() {
        done(gaps.ask(officer, subject, gap(0), asked(Handling.P)));
        var requirement = only(officer).requirement().reference();
        assertThat(gaps.news(officer)).isEmpty();
        assertThat(gaps.note(officer, subject, gap(0), requirement)).isInstanceOf(Refused.class);

        end(requirement, RequirementState.ANSWERED);
        assertThat(gaps.news(officer)).extracting(News::subject).contains(subject.name());
        assertThat(only(officer).isNew()).isTrue();

        var lead = people.another("region:NW", Role.LEAD_OFFICER);
        assertThat(response.assignLead(people.chair(), subject.id(), -1, lead.account(), "Leads from today"))
                .isInstanceOf(Decided.class);
        response.accept(lead, subject.id());
        assertThat(gaps.news(officer)).isEmpty();
        assertThat(gaps.news(lead)).hasSize(1);

        done(gaps.note(lead, subject, gap(0), requirement));
        assertThat(gaps.news(lead)).isEmpty();
        assertThat(only(officer).isNew()).isFalse();
    }

    @Test
    @DisplayName("That a requirement was withdrawn is told too; of a gap that the plan no longer has, nothing is")
    void withdrawnAndDropped() {
        done(gaps.ask(officer, subject, gap(0), asked(Handling.P)));
        end(only(officer).requirement().reference(), RequirementState.WITHDRAWN);
        assertThat(gaps.news(officer)).hasSize(1);

        word("Who is paid at the gate");
        assertThat(gaps.news(officer)).isEmpty();
    }

    @Test
    @DisplayName("Who writes no plans there neither asks nor links, and a requirement that is refused leaves no link")
    void whoMayNot() {
        assertThatThrownBy(() -> gaps.ask(people.coordinator(), subject, gap(0), asked(Handling.P)))
                .isInstanceOf(Forbidden.class);
        var late =
                asked(officer, Handling.P, subject.reference(), LocalDate.now().minusDays(2));

        assertThat(gaps.ask(officer, subject, gap(0), late)).isInstanceOf(Refused.class);
        assertThat(gaps.of(officer, subject.id())).isEmpty();
    }

    private void word(String words) {
        var wording = new Wording(words, "", "A rival", "No load for a year", "", SOON);
        done(plans.word(officer, subject, -1, wording));
    }

    private void inForce() {
        for (var pillar : List.of(Pillar.PURSUE, Pillar.PREVENT)) {
            var measure = new Measure("Loads a month", "4", "0", SOON);
            done(plans.aim(officer, subject, -1, new Objective(UUID.randomUUID(), pillar, "Close the yard", measure)));
        }
        done(plans.submit(officer, subject, -1));
        done(plans.decide(people.coordinator(), subject, -1, true, ""));
    }

    private void end(Reference reference, RequirementState end) {
        var open = requirements.get(officer, reference);
        assertThat(requirements.close(officer, reference, open.version(), end, "The ship’s agent does"))
                .isInstanceOf(RequirementOutcome.Done.class);
    }

    private UUID gap(int at) {
        return plans.versions(officer, subject.id()).getFirst().gaps().get(at).line();
    }

    private Asked only(Actor actor) {
        var asked = gaps.of(actor, subject.id());
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }

    private Requirement raised(Actor actor, Handling handling, @Nullable Reference about) {
        return ((RequirementOutcome.Done) requirements.raise(actor, asked(actor, handling, about, SOON))).requirement();
    }

    private NewRequirement asked(Handling handling) {
        return asked(officer, handling, subject.reference(), SOON);
    }

    private static NewRequirement asked(Actor actor, Handling handling, @Nullable Reference about, LocalDate due) {
        return new NewRequirement(
                RequirementKind.GAP,
                "Who owns the yard?",
                "The plan needs it",
                about,
                actor.account(),
                due,
                Priority.HIGH,
                handling,
                List.of());
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
    }
}
