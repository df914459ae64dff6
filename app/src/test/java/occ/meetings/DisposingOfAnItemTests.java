package occ.meetings;

import static occ.meetings.MeetingWorld.MEETING;
import static occ.meetings.MeetingWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.meetings.Proceedings.NewAction;
import occ.retention.Outcome.Done;
import occ.retention.RetentionWorld;
import occ.tasking.MadeSubjects;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** A meeting with approved minutes that spoke of two groups, one of which is disposed of years later. */
@WholeApplication
class DisposingOfAnItemTests {
    private static final String ROWS = "select (select count(*) from meetings.item where subject = ?)"
            + " + (select count(*) from meetings.paper where subject = ?)"
            + " + (select count(*) from meetings.minute where subject = ?)"
            + " + (select count(*) from meetings.note where subject = ?)"
            + " + (select count(*) from meetings.action where subject = ?)";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ApplicationContext context;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Minutes minutes;

    MeetingWorld world;
    Actor chair;
    Subject gone;
    Subject stays;
    Meeting meeting;

    @BeforeEach
    void aMeetingSpokeOfTwo() {
        world = beans.createBean(MeetingWorld.class);
        chair = world.chair();
        gone = subject("Farthingsmoor Row");
        stays = subject("Staysworth Lane");
        world.tabled(gone, "Farthingsmoor watch");
        world.tabled(stays, "Staysworth watch");
        var begun = world.begun(world.planned(world.group(1, world.member())), chair, world.member());
        spokenOf(begun, "Farthingsmoor watch");
        spokenOf(begun, "Staysworth watch");
        var held = world.held(begun.reference());
        done(minutes.approve(chair, held.reference(), held.version()));
        meeting = world.meetings().get(chair, held.reference());
    }

    @Test
    @DisplayName(
            "R28: with a subject go its items, papers, notes and actions, and it leaves the approved minutes of others")
    void withASubjectGoesAllThatWasSaidOfIt() {
        assertThat(rows(gone)).isPositive();
        assertThat(minutes.of(chair, meeting).toString()).contains("Farthingsmoor", "Staysworth");
        var before = rows(stays);

        dispose();

        assertThat(rows(gone)).isZero();
        assertThat(rows(stays)).isEqualTo(before);
        assertThat(minutes.of(chair, meeting).toString())
                .contains("Staysworth watch", "Who was there")
                .doesNotContain("Farthingsmoor");
    }

    private void spokenOf(Meeting begun, String title) {
        Now.at(MEETING, () -> {
            var item = world.item(chair, begun, title);
            done(proceedings.note(world.secretary(), begun, item, 0, "Long about " + title));
            done(proceedings.dissent(
                    world.secretary(), begun, item, world.member().account(), "Not for " + title));
            done(proceedings.ask(
                    world.secretary(),
                    begun,
                    item,
                    new NewAction("Look into " + title, world.member().account(), null, LocalDate.of(2030, 4, 1))));
            return true;
        });
    }

    private void dispose() {
        var retention = RetentionWorld.of(context);
        var approver = world.people().with("command", Role.DISPOSAL_APPROVER);
        var proposed = RetentionWorld.after(
                12, 0, () -> retention.reviews.review(world.member(), gone.reference(), RetentionWorld.disposal()));
        assertThat(proposed).isInstanceOf(occ.retention.Outcome.Waits.class);
        var proposal = retention.disposals.waiting(approver).stream()
                .filter(one -> one.recordReference().equals(gone.reference()))
                .findFirst()
                .orElseThrow();
        assertThat(RetentionWorld.after(
                        12,
                        1,
                        () -> retention.disposals.approve(approver, proposal.reference(), "It need not be kept")))
                .isInstanceOf(Done.class);
    }

    private Subject subject(String name) {
        return beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, name, Handling.P);
    }

    private long rows(Subject subject) {
        var id = subject.id().value();
        return RetentionWorld.of(context).count(ROWS, id, id, id, id, id);
    }
}
