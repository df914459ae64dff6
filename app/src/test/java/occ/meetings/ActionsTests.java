package occ.meetings;

import static occ.meetings.MeetingWorld.MEETING;
import static occ.meetings.MeetingWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.bids.Bid;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.ArchiveObjection;
import occ.mapping.Subject;
import occ.meetings.Outcome.Refused;
import occ.meetings.Proceedings.NewAction;
import occ.tasking.MadeSubjects;
import occ.testing.WholeApplication;
import occ.work.WorkItem;
import occ.work.WorkSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What meetings ask for: in the inbox, late, in the way of an archive, and answered. */
@WholeApplication
class ActionsTests {
    private static final String YARD = "Ring whoever looks at the yard";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Actions actions;

    @Autowired
    Clocks clocks;

    @Autowired
    ObjectProvider<WorkSource> work;

    @Autowired
    ObjectProvider<ArchiveObjection> objections;

    @Autowired
    Transactions transactions;

    MeetingWorld world;
    Actor chair;
    Actor secretary;
    Actor member;
    Subject subject;
    Bid bid;

    @BeforeEach
    void aTabledBid() {
        world = beans.createBean(MeetingWorld.class);
        chair = world.chair();
        secretary = world.secretary();
        member = world.member();
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Wants Surveillance", Handling.P);
        bid = world.tabled(subject, YARD);
    }

    private Meeting session(int quorum, Actor... present) {
        return world.begun(world.planned(world.group(quorum, member)), present);
    }

    private Item item(Meeting meeting) {
        return world.agenda().items(chair, meeting).stream()
                .filter(item -> item.record().equals(bid.reference().text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("An action comes into its owner’s inbox, is an exception when it is overdue, and is answered with an"
            + " outcome")
    void anActionComesToItsOwner() {
        var meeting = session(1, chair, member);
        var item = item(meeting);
        var due = LocalDate.of(2030, 3, 20);
        var asked = Now.at(MEETING, () -> {
            assertThat(proceedings.ask(secretary, meeting, item, new NewAction("Ring the landlord", null, null, due)))
                    .isInstanceOf(Refused.class);
            return done(proceedings.ask(
                    secretary, meeting, item, new NewAction("Ring the landlord", member.account(), null, due)));
        });

        Now.at(MEETING, () -> assertThat(inbox(member)).containsEntry("Ring the landlord", WorkItem.Kind.DUE));
        assertThat(objections())
                .as("R10")
                .anySatisfy(sentence -> assertThat(sentence).contains("Ring the landlord"));
        var late = MEETING.plusSeconds(20 * 86_400);
        Now.at(late, () -> {
            assertThat(inbox(member)).containsEntry("Ring the landlord", WorkItem.Kind.LATE);
            assertThat(actions.late(secretary, LocalDate.of(2030, 4, 4)))
                    .extracting(Action::reference)
                    .contains(asked);
            assertThat(running()).isTrue();
        });

        var next = world.planned(secretary, groupOf(meeting), MeetingWorld.DAY.plusWeeks(2));
        var nextMeeting = world.meetings().get(secretary, next);
        var list = world.agenda().items(secretary, nextMeeting).getFirst();
        assertThat(world.agenda().papers(secretary, nextMeeting, list))
                .extracting(Paper::title)
                .contains("Ring the landlord");

        Now.at(late, () -> {
            done(actions.answer(member, asked, 1, Action.State.DONE, "He has no cameras"));
            assertThat(inbox(member)).doesNotContainKey("Ring the landlord");
            assertThat(running()).isFalse();
            assertThat(objections()).isEmpty();
            assertThatThrownBy(() -> actions.answer(secretary, asked, 1, Action.State.DONE, "Again"))
                    .hasMessageContaining("answers");
        });
    }

    private Reference groupOf(Meeting meeting) {
        return meeting.group().reference();
    }

    private List<String> objections() {
        return transactions.as(
                chair,
                () -> objections.stream()
                        .flatMap(source -> source.objections(subject.id()).stream())
                        .toList());
    }

    private boolean running() {
        return clocks.running(chair, subject.id()).stream()
                .anyMatch(running -> running.rule().equals(MeetingRules.ACTION) && running.isException(now()));
    }

    private static Instant now() {
        return new Now(Clock.systemUTC()).instant();
    }

    private Map<String, WorkItem.Kind> inbox(Actor actor) {
        var items = new HashMap<String, WorkItem.Kind>();
        work.stream()
                .flatMap(source -> source.items(actor).stream())
                .forEach(item -> items.put(item.title(), item.kind()));
        return items;
    }
}
