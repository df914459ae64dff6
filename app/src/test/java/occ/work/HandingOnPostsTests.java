package occ.work;

import static occ.meetings.MeetingWorld.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.access.Organisations;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.meetings.Actions;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroups;
import occ.meetings.MeetingWorld;
import occ.meetings.Outcome;
import occ.meetings.Proceedings.NewAction;
import occ.partners.EmbeddedOfficers;
import occ.reference.Region;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.HandingOn.Asked;
import occ.work.HandingOn.Chosen;
import occ.work.Handover.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What meetings asked of somebody who leaves, the groups they chair and keep, and the region they sit in. */
@WholeApplication
class HandingOnPostsTests {
    @Autowired
    HandingOn handingOn;

    @Autowired
    Actions actions;

    @Autowired
    MeetingGroups groups;

    @Autowired
    EmbeddedOfficers officers;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MeetingWorld world;

    @BeforeEach
    void aWorldOfMeetings() {
        world = beans.createBean(MeetingWorld.class);
    }

    @Test
    @DisplayName("A group that somebody chaired or kept is chaired or kept by another who may, and by nobody else")
    void aGroupIsChairedByAnother() {
        var leaver = people.another("region:NW", Role.TASKING_CHAIR);
        var secretary = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var group = world.group("region:NW", leaver, secretary, 1);
        var chair = people.another("region:NW", Role.TASKING_CHAIR);
        var keeper = people.another("region:NW", Role.REGIONAL_COORDINATOR);

        assertThat(state(leaver, "meeting-chair", group, people.analyst())).isEqualTo(State.REFUSED);
        assertThat(state(leaver, "meeting-chair", group, chair)).isEqualTo(State.MOVED);
        assertThat(state(secretary, "meeting-secretary", group, keeper)).isEqualTo(State.MOVED);

        var now = groups.get(keeper, group);
        assertThat(now.chair()).isEqualTo(chair.account());
        assertThat(now.secretary()).isEqualTo(keeper.account());
    }

    @Test
    @DisplayName("What a meeting asked of somebody is asked of another, whom the meeting’s keeper chose")
    void whatAMeetingAskedIsAskedOfAnother() {
        var leaver = people.another("force:merseyside", Role.ANALYST);
        var taker = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var action = asked(leaver);

        assertThat(Now.at(MEETING, () -> state(leaver, "meeting-action", action, taker)))
                .isEqualTo(State.MOVED);

        assertThat(actions.get(taker, action).owner()).isEqualTo(taker.account());
        assertThat(Now.at(MEETING, () -> actions.waiting(leaver))).isEmpty();
    }

    @Test
    @DisplayName("R33: another officer sits in the region from then on, with the note as what is handed over")
    void anotherOfficerSitsInTheRegion() {
        var leaver = people.another("region:NE", Role.EMBEDDED_OFFICER);
        var taker = people.another("region:NE", Role.EMBEDDED_OFFICER);
        var chair = people.chair();
        var region = Region.valueOf(
                organisations.regionOf(leaver.unit()).orElseThrow().code());
        var person = officers.candidates(chair, region).stream()
                .filter(one -> one.id().equals(leaver.account()))
                .findFirst()
                .orElseThrow();
        officers.post(chair, region, person, "As it stands");

        assertThat(begun(chair, leaver, new Chosen("post", List.of(region.code()), taker.account())))
                .isEqualTo(State.MOVED);

        var post = officers.posts(chair).stream()
                .filter(one -> one.region() == region)
                .findFirst()
                .orElseThrow();
        assertThat(post.officer()).isEqualTo(taker.name());
        assertThat(post.handover()).isEqualTo("In the folder");
    }

    private Reference asked(Actor owner) {
        var subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Asked About", Handling.P);
        var bid = world.tabled(subject, "Look at the yard");
        Meeting meeting = world.begun(world.planned(world.group(1, owner)), world.chair(), owner);
        Item item = world.agenda().items(world.chair(), meeting).stream()
                .filter(one -> one.record().equals(bid.reference().text()))
                .findFirst()
                .orElseThrow();
        var asked = new NewAction("Ring the landlord", owner.account(), null, MeetingWorld.DAY.plusDays(5));
        var outcome = Now.at(MEETING, () -> world.proceedings().ask(world.secretary(), meeting, item, asked));
        return ((Outcome.Done) outcome).reference();
    }

    private State state(Actor from, String kind, Reference reference, Actor to) {
        return begun(world.secretary(), from, new Chosen(kind, List.of(reference.text()), to.account()));
    }

    private State begun(Actor by, Actor from, Chosen chosen) {
        var begun = handingOn.begin(by, new Asked(from.account(), List.of(chosen), "In the folder"));
        return handingOn.get(by, begun.reference()).items().getFirst().state();
    }
}
