package occ.meetings;

import static occ.meetings.MeetingWorld.BEFORE;
import static occ.meetings.MeetingWorld.DAY;
import static occ.meetings.MeetingWorld.MEETING;
import static occ.meetings.MeetingWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import occ.access.Forbidden;
import occ.access.Role;
import occ.bids.Decision;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.meetings.Outcome.Refused;
import occ.meetings.Paper.Change;
import occ.tasking.MadeSubjects;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Groups, meetings and their agendas, from the cycle to the papers. */
@WholeApplication
class MeetingsTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    MeetingWorld world;
    Actor chair;
    Actor secretary;
    Actor member;
    Subject subject;

    @BeforeEach
    void aGroup() {
        world = beans.createBean(MeetingWorld.class);
        chair = world.chair();
        secretary = world.secretary();
        member = world.member();
        subject = subject("Wants Surveillance", Handling.P);
    }

    private Subject subject(String name, Handling handling) {
        return beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, name, handling);
    }

    @Test
    @DisplayName("Next meetings are proposed from the cycle, and what is planned is not proposed again")
    void meetingsAreProposed() {
        var reference = world.group(2, member);
        Now.at(BEFORE, () -> {
            var group = world.groups().get(secretary, reference);
            assertThat(meetings.proposed(secretary, group)).first().isEqualTo(MEETING);
            world.planned(reference);
            assertThat(meetings.proposed(secretary, group))
                    .doesNotContain(MEETING)
                    .isNotEmpty();
            assertThat(meetings.plan(secretary, reference, DAY, LocalTime.of(10, 0), "Room 4"))
                    .isInstanceOf(Refused.class);
            assertThat(meetings.plan(secretary, reference, LocalDate.of(2030, 3, 1), LocalTime.of(10, 0), "Room 4"))
                    .isEqualTo(new Refused("day", "The meeting must be in the future"));
            assertThatThrownBy(() -> meetings.plan(member, reference, DAY.plusDays(1), LocalTime.of(10, 0), "Room 4"))
                    .isInstanceOf(Forbidden.class);
            return true;
        });
    }

    @Test
    @DisplayName("A meeting is planned, its papers close, it is in session, held; a cancelled one says why")
    void aMeetingGoesAllTheWay() {
        var meeting = world.planned(world.group(1, member));
        assertThat(world.begun(meeting, chair).state()).isEqualTo(MeetingState.IN_SESSION);
        assertThat(world.held(meeting).state()).isEqualTo(MeetingState.HELD);
        assertThat(meetings.move(secretary, meeting, 4, MeetingMove.CANCEL, "Too late"))
                .isEqualTo(new Refused("move", "It is “Held”, so that cannot be done"));

        var other = world.planned(world.group(1));
        assertThat(meetings.move(secretary, other, 1, MeetingMove.CANCEL, " "))
                .isEqualTo(new Refused("words", "Enter why it is cancelled"));
        assertThatThrownBy(() -> meetings.move(secretary, other, 7, MeetingMove.CANCEL, "Snow"))
                .isInstanceOf(StaleRecord.class);
        done(meetings.move(secretary, other, 1, MeetingMove.CANCEL, "Snow"));
        assertThat(meetings.get(secretary, other).words()).isEqualTo("Snow");
    }

    @Test
    @DisplayName("What is on a meeting is for its group: to others it is as if there were none")
    void aMeetingIsForItsGroup() {
        var meeting = world.planned(world.group(1, member));
        var stranger = world.people().another("force:kent", Role.ANALYST);

        assertThat(meetings.get(member, meeting).reference()).isEqualTo(meeting);
        assertThatThrownBy(() -> meetings.get(stranger, meeting)).isInstanceOf(NoSuchRecord.class);
        assertThat(meetings.open(stranger)).isEmpty();
    }

    @Test
    @DisplayName(
            "The agenda builds itself: actions, nominations, exceptions, bids, tiers and unmet demand, and members’"
                    + " own")
    void theAgendaBuildsItself() {
        var meeting = planned(member);
        world.tabled(subject, "See who meets at the yard");
        done(agenda.add(member, meeting, "Leave over Easter", "Who is away?"));

        assertThat(agenda.items(chair, meeting))
                .extracting(Item::title)
                .startsWith("Actions of earlier meetings", "New nominations", "Exceptions in the area")
                .contains("See who meets at the yard", "Awaiting a tier", "Tier changes since the last meeting")
                .contains("Unmet demand")
                .endsWith("Leave over Easter");
        var nominations = world.item(chair, meeting, "New nominations");
        assertThat(agenda.papers(chair, meeting, nominations))
                .extracting(Paper::title)
                .contains("Wants Surveillance");
    }

    @Test
    @DisplayName("Papers close at their time by the clock, for everybody of the group, and stand as they were")
    void papersCloseByTheClock() {
        var meeting = planned(member);
        var bid = world.tabled(subject, "Watch the yard by the clock");
        var closing = meetings.get(secretary, meeting.reference()).closesAt();
        Now.at(closing.minusSeconds(60), () -> {
            meetings.closeWhatIsDue();
            assertThat(meetings.get(secretary, meeting.reference()).state()).isNotEqualTo(MeetingState.AGENDA_FROZEN);
        });
        Now.at(closing.plusSeconds(60), () -> {
            assertThat(meetings.closeWhatIsDue()).isPositive();
            assertThat(meetings.closeWhatIsDue()).isZero();
        });
        var frozen = meetings.get(secretary, meeting.reference());
        assertThat(frozen.state()).isEqualTo(MeetingState.AGENDA_FROZEN);

        var item = world.item(chair, frozen, "Watch the yard by the clock");
        assertThat(agenda.papers(chair, frozen, item)).singleElement().satisfies(paper -> {
            assertThat(paper.closedAt()).isNotNull();
            assertThat(paper.hash()).hasSize(64);
            assertThat(paper.changed()).isEqualTo(Change.NONE);
            assertThat(paper.title()).contains(bid.reference().text());
        });
    }

    @Test
    @DisplayName("What changed since the papers closed is shown beside them, and what came since")
    void whatChangedSinceIsShown() {
        var meeting = world.frozen(planned(member).reference());
        var nominations = world.item(chair, meeting, "New nominations");
        assertThat(agenda.papers(chair, meeting, nominations))
                .filteredOn(paper -> paper.title().equals("Wants Surveillance"))
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(paper.changed()).isEqualTo(Change.NONE));

        subject("Came Later", Handling.P);

        assertThat(agenda.papers(chair, meeting, nominations))
                .filteredOn(paper -> paper.title().equals("Came Later"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.changed()).isEqualTo(Change.NEW));
    }

    @Test
    @DisplayName("An item is as narrow as its subject: numbers, counts and papers of another reader show nothing of it")
    void anAgendaIsPerReader() {
        var kent = world.people().another("force:kent", Role.ANALYST);
        var national = world.people().with("command", Role.REGIONAL_COORDINATOR);
        var boss = world.people().chair();
        var group = world.group("command", boss, national, 1, kent, member);
        var reference = world.planned(national, group, DAY);
        var hidden = subject("Kept Apart", Handling.C);
        var meeting = meetings.get(national, reference);
        var before = agenda.items(kent, meeting).size();
        nationally(hidden, "Watch what is kept apart");
        nationally(subject, "Watch what is open");

        assertThat(agenda.items(member, meeting))
                .extracting(Item::title)
                .contains("Watch what is kept apart", "Watch what is open");
        var seen = agenda.items(kent, meeting);
        assertThat(seen).hasSize(before + 1);
        assertThat(seen).extracting(Item::title).doesNotContain("Watch what is kept apart");
        assertThat(seen).extracting(Item::number).containsExactlyElementsOf(numbers(seen.size()));

        Now.at(BEFORE, () -> done(meetings.move(national, reference, 1, MeetingMove.FREEZE, "")));
        var frozen = meetings.get(national, reference);
        var theirs = world.item(member, frozen, "Watch what is kept apart");
        assertThat(agenda.papers(member, frozen, theirs))
                .as("frozen for whoever sees it")
                .singleElement()
                .satisfies(paper -> assertThat(paper.closedAt()).isNotNull());
        assertThatThrownBy(() -> agenda.get(kent, frozen, theirs.reference())).isInstanceOf(NoSuchRecord.class);
        var lists = world.item(kent, frozen, "New nominations");
        assertThat(agenda.papers(kent, frozen, lists))
                .extracting(Paper::title)
                .contains("Wants Surveillance")
                .doesNotContain("Kept Apart");
    }

    private void nationally(Subject about, String objective) {
        var bid = world.tabled(about, objective);
        Now.at(
                BEFORE,
                () -> world.bids()
                        .decide(
                                chair,
                                bid.reference(),
                                bid.version(),
                                new Decision.Escalated("Beyond what the region has")));
    }

    private static List<Integer> numbers(int most) {
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    @Test
    @DisplayName("Items are moved about, deferred with a reason and come back at the next meeting, or are withdrawn")
    void itemsAreMovedAboutAndDeferred() {
        var group = world.group(1, member);
        var first = meetings.get(secretary, world.planned(group));
        done(agenda.add(member, first, "Leave over Easter", "Who is away?"));
        done(agenda.add(member, first, "Parking", "Where?"));
        var parking = world.item(secretary, first, "Parking");
        done(agenda.shift(secretary, first, parking, true));
        assertThat(agenda.items(secretary, first)).extracting(Item::title).endsWith("Parking", "Leave over Easter");
        assertThatThrownBy(() -> agenda.shift(member, first, parking, true)).isInstanceOf(Forbidden.class);

        done(agenda.withdraw(member, first, world.item(member, first, "Parking"), "It is settled"));
        done(agenda.defer(secretary, first, world.item(secretary, first, "Leave over Easter"), "Not urgent"));
        assertThat(world.item(chair, first, "Leave over Easter").reason()).isEqualTo("Not urgent");
        world.begun(first.reference(), chair);

        var second = meetings.get(secretary, world.planned(secretary, group, DAY.plusWeeks(2)));
        assertThat(agenda.items(secretary, second)).extracting(Item::title).contains("Leave over Easter");
        assertThat(agenda.items(secretary, second)).extracting(Item::title).doesNotContain("Parking");
        assertThat(agenda.papers(secretary, second, world.item(secretary, second, "Leave over Easter")))
                .singleElement()
                .satisfies(paper -> assertThat(paper.blocks().toString()).contains("Who is away?"));
    }

    @Test
    @DisplayName("Members leave; the chair approves what another writes; a group that has lost its chair is told of")
    void membersLeaveAndALostChairIsToldOf() {
        var group = world.group(1, member);
        done(world.groups().leave(secretary, group, member.account()));
        assertThat(world.groups().get(secretary, group).present())
                .extracting(MeetingGroup.Member::account)
                .containsExactly(chair.account());
        assertThat(world.groups().leave(secretary, group, chair.account())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> meetings.get(member, world.planned(group))).isInstanceOf(NoSuchRecord.class);
        assertThat(world.groups().deserted(secretary))
                .extracting(MeetingGroup::reference)
                .doesNotContain(group);
    }

    private Meeting planned(Actor... members) {
        return meetings.get(secretary, world.planned(world.group(1, members)));
    }
}
