package occ.governance;

import static occ.governance.LeadExamples.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.meetings.Agenda;
import occ.meetings.Block;
import occ.meetings.Cycle;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import occ.meetings.MeetingMove;
import occ.meetings.MeetingWorld;
import occ.meetings.Meetings;
import occ.meetings.Outcome;
import occ.meetings.Proceedings;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The Strategic Governance Group, Threat Groups, their agendas and the pack of the board. */
@WholeApplication
class SteeringInMeetingsTests {
    private static final Theme THEME = Theme.PRISONS;

    @Autowired
    Steering steering;

    @Autowired
    StrategicPlans plans;

    @Autowired
    BoardPack pack;

    @Autowired
    MeetingGroups groups;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Organisations organisations;

    @Autowired
    AutowireCapableBeanFactory makers;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Actor writer;
    Actor chair;
    Actor secretary;
    PlanExamples examples;

    @BeforeEach
    void whoSteers() {
        writer = people.with("command", Role.ANALYST);
        chair = people.chair();
        secretary = people.with("command", Role.REGIONAL_COORDINATOR);
        examples = new PlanExamples(plans, DateWords.today(clock.instant()));
    }

    @Test
    @DisplayName("R03: a plan that waits stands before the Strategic Governance Group, whose chair approves it there")
    void aPlanIsApprovedInAMeeting() {
        var board = begun("Strategic Governance Group");
        done(steering.assign(chair, new SteeringGroups(board, Map.of())));
        var waiting = examples.submitted(writer, examples.whole(writer, THEME));
        var meeting = planned(board);
        var item = item(meeting, "Approve the strategic action plan: " + THEME.label())
                .orElseThrow();

        var page = browsers.as(chair).get(item.path());
        assertThat(page.body()).contains("as submitted", "Depots know their drivers", "Groups with a plan in force");
        assertThat(item(meeting, "How it stands: Firearms")).isPresent();

        decidedInSession(meeting, item, waiting);

        assertThat(plans.get(writer, waiting.reference())).satisfies(plan -> {
            assertThat(plan.state()).isEqualTo(StrategicPlanState.IN_FORCE);
            assertThat(plan.approverName()).isEqualTo(chair.name());
            assertThat(plan.decided()).isEqualTo("It can be seen to work");
        });
        assertThat(item(planned(board), "Approve the strategic action plan: " + THEME.label()))
                .isEmpty();
    }

    @Test
    void aThreatGroupHasItsOwnThemeBeforeItAndNoOther() {
        var threat = begun("Threat Group on kidnap");
        done(steering.assign(chair, new SteeringGroups(null, Map.of(Theme.OTHER, threat))));
        var late = examples.milestone(writer, examples.today().minusDays(5));
        var draft = examples.with(writer, examples.whole(writer, Theme.OTHER), late);
        examples.approved(writer, chair, draft);
        var meeting = planned(threat);

        assertThat(agenda.items(secretary, meeting))
                .extracting(Item::title)
                .contains("How it stands: Other organised crime")
                .doesNotContain("How it stands: Firearms");
        var item = item(meeting, "How it stands: Other organised crime").orElseThrow();
        assertThat(agenda.papers(secretary, meeting, item).getFirst().blocks())
                .extracting(Block::head)
                .contains("Late milestones", "Measures at risk or worse");
        assertThat(browsers.as(people.analyst()).get("/themes/other").body())
                .contains("Threat Group on kidnap", "It meets next on");
    }

    @Test
    @DisplayName("R19: the pack of the board is the same for all who may read it, with its marking on each page")
    void thePackIsTheSameForAll() throws IOException {
        var made = makers.createBean(MadeSubjects.class);
        var hidden = made.mapped(EntityKind.GROUP, "Kept to its own line", Handling.C);
        made.scoreBandA(hidden.id());

        var wide = pack.draw(people.analyst(), List.of(Theme.DRUGS), Marking.OFFICIAL_SENSITIVE);
        var narrow =
                pack.draw(people.with("force:kent", Role.ANALYST), List.of(Theme.DRUGS), Marking.OFFICIAL_SENSITIVE);

        assertThat(wide).isEqualTo(narrow);
        assertThat(text(wide))
                .contains("Pack on Drugs (UK and International)", "OFFICIAL-SENSITIVE", "handling code P", "Named lead")
                .doesNotContain("Kept to its own line");
        assertThat(text(pack.draw(people.analyst(), List.of(Theme.DRUGS), Marking.OFFICIAL)))
                .contains("There is nothing in this copy.");
        assertThatThrownBy(() -> pack.draw(people.auditor(), List.of(Theme.DRUGS), Marking.OFFICIAL))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void onlyGroupsThatGovernSteer() {
        assertThatThrownBy(() -> steering.assign(people.analyst(), new SteeringGroups(null, Map.of())))
                .isInstanceOf(Forbidden.class);
        var form = browsers.as(chair).get("/themes/groups");
        assertThat(form.body()).contains("Strategic Governance Group", "Threat Group: Firearms");
        assertThat(browsers.as(people.analyst()).get("/themes/groups").statusCode())
                .isEqualTo(404);
    }

    private void decidedInSession(Meeting meeting, Item item, StrategicPlan waiting) {
        moved(meeting, MeetingMove.FREEZE);
        Now.at(meeting.startsAt(), () -> {
            moved(meeting, MeetingMove.BEGIN);
            made(meetings.attend(secretary, meeting.reference(), Set.of(writer.account(), chair.account())));
            var session = meetings.get(chair, meeting.reference());
            var at = agenda.get(chair, session, item.reference());
            var form = MeetingWorld.form(Map.of(
                    "plan-version",
                    String.valueOf(waiting.version()),
                    "choice",
                    "APPROVE",
                    "words",
                    "It can be seen to work"));
            assertThat(proceedings.decide(chair, session, at, at.version(), form))
                    .as(form.errors().toString())
                    .isTrue();
            return at;
        });
    }

    private void moved(Meeting meeting, MeetingMove move) {
        var version = meetings.get(secretary, meeting.reference()).version();
        made(meetings.move(secretary, meeting.reference(), version, move, ""));
    }

    private MeetingGroup begun(String name) {
        var text = new GroupText(
                name,
                GroupKind.GOVERNANCE,
                organisations.command().id(),
                chair.account(),
                secretary.account(),
                1,
                8,
                new Cycle.Monthly(1, DayOfWeek.TUESDAY, LocalTime.of(10, 0)));
        var group = made(groups.begin(secretary, text));
        made(groups.join(secretary, group, writer.account()));
        return groups.get(secretary, group);
    }

    private Meeting planned(MeetingGroup group) {
        var day = examples.today().plusDays(meetings.of(secretary, group).size() + 20L);
        return meetings.get(
                secretary, made(meetings.plan(secretary, group.reference(), day, LocalTime.of(10, 0), "Room 4")));
    }

    private Optional<Item> item(Meeting meeting, String title) {
        return agenda.items(chair, meeting).stream()
                .filter(item -> item.title().startsWith(title))
                .findFirst();
    }

    private static Reference made(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).reference();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }
}
