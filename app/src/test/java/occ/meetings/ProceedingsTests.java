package occ.meetings;

import static occ.meetings.MeetingWorld.MEETING;
import static occ.meetings.MeetingWorld.done;
import static occ.meetings.MeetingWorld.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import occ.access.Forbidden;
import occ.access.Person;
import occ.access.Role;
import occ.bids.Bid;
import occ.bids.BidState;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.meetings.Deciding.Offer;
import occ.meetings.Outcome.Refused;
import occ.tasking.MadeSubjects;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What happens in a meeting: decisions in place, quorum, those who stand back, dissent and actions. */
@WholeApplication
class ProceedingsTests {
    private static final String YARD = "See who meets at the yard";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Proceedings proceedings;

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

    private boolean decide(Actor by, Meeting meeting, Item item, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.putIfAbsent("bid-version", String.valueOf(bid.version()));
        return Now.at(MEETING, () -> proceedings.decide(by, meeting, item, item.version(), form(all)));
    }

    @Test
    @DisplayName("A bid is decided on in place: the record of the meeting and that of the bid are one deed")
    void aBidIsDecidedInPlace() {
        var meeting = session(2, chair, member);
        var item = item(meeting);
        assertThat(proceedings.offer(chair, item, form(Map.of())))
                .hasValueSatisfying(offer -> assertThat(offer).isInstanceOf(Offer.Open.class));
        Person holder = world.bids().possibleRiskHolders(chair, bid).getFirst();

        assertThat(decide(
                        chair,
                        meeting,
                        item,
                        Map.of(
                                "decision", "PARTLY_ACCEPTED",
                                "given", "One week",
                                "part-holder", holder.reference(),
                                "reasons", "A dated opportunity")))
                .isTrue();

        assertThat(world.bids().get(chair, bid.reference()).state()).isEqualTo(BidState.PARTLY_ACCEPTED);
        var record = proceedings.of(chair, meeting, item);
        var decided = Objects.requireNonNull(record.decided());
        assertThat(decided.label()).isEqualTo("Accepted in part");
        assertThat(decided.details()).containsExactly("Given: One week", holder.name() + " carries the risk");
        assertThat(item(meeting).standing()).isEqualTo("Accepted in part");
    }

    @Test
    @DisplayName("R15: what the bid’s own form refuses, the meeting refuses, and keeps what was typed")
    void whatTheBidRefusesTheMeetingRefuses() {
        var meeting = session(1, chair);
        var typed = form(Map.of("decision", "DECLINED", "reasons", "No team is free"));
        var item = item(meeting);

        assertThat(Now.at(MEETING, () -> proceedings.decide(chair, meeting, item, item.version(), typed)))
                .isFalse();
        assertThat(typed.error("holder")).isEqualTo("Select who carries the risk");
        assertThat(typed.value("reasons")).isEqualTo("No team is free");
        assertThat(proceedings.of(chair, meeting, item).decided()).isNull();
    }

    @Test
    @DisplayName("R03: whoever wrote a bid does not decide on it in a meeting either")
    void authorsDoNotDecide() {
        var both = world.people().another("region:NW", Role.TASKING_CHAIR, Role.REGIONAL_COORDINATOR);
        bid = world.tabled(both, subject, "Written by a chair");
        var group = world.group("region:NW", both, secretary, 1, member);
        var meeting = world.begun(world.planned(group), both);
        var item = item(meeting);

        assertThat(proceedings.offer(both, item, form(Map.of())))
                .contains(new Offer.Closed("You wrote it, so somebody else decides on it"));
        assertThat(decide(both, meeting, item, Map.of("decision", "ACCEPTED", "reasons", "Mine")))
                .as("no choice of the bid is offered, and no ruling of that name is")
                .isFalse();
        assertThat(world.bids().get(chair, bid.reference()).state()).isEqualTo(BidState.TABLED);
    }

    @Test
    @DisplayName("Without a quorum nothing is decided, and it says why; only the chair, present, decides")
    void withoutAQuorumNothingIsDecided() {
        var meeting = session(2, chair);
        assertThat(proceedings.obstacle(chair, meeting, item(meeting)))
                .contains("There is no quorum for it: 1 of the 2 members needed are there");
        assertThat(decide(chair, meeting, item(meeting), Map.of("decision", "ACCEPTED", "reasons", "It fits")))
                .isFalse();
        assertThat(world.bids().get(chair, bid.reference()).state()).isEqualTo(BidState.TABLED);

        var other = session(1, member);
        assertThat(proceedings.obstacle(chair, other, item(other)))
                .contains("Whoever decides is recorded as present first");
        assertThatThrownBy(() -> decide(member, other, item(other), Map.of("decision", "NOTED")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("Who stands back from an item does not decide on it and does not count for its quorum")
    void whoStandsBackDoesNotCount() {
        var meeting = session(2, chair, member);
        var item = item(meeting);
        done(proceedings.recuse(member, meeting, item, member.account(), "A cousin works at the yard"));

        assertThat(proceedings.obstacle(chair, meeting, item)).get().asString().startsWith("There is no quorum");
        var noted = world.agenda().items(chair, meeting).getFirst();
        assertThat(proceedings.obstacle(chair, meeting, noted)).isEmpty();
        done(proceedings.recuse(secretary, meeting, noted, chair.account(), "Asked for it"));
        assertThat(proceedings.obstacle(chair, meeting, noted)).get().asString().startsWith("You stood back");
        assertThatThrownBy(() -> proceedings.recuse(member, meeting, noted, chair.account(), "I say so"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("Of two chairs who decide at once one does, and the other is shown both, with what they typed")
    void oneOfTwoChairsDecides() {
        var meeting = session(1, chair);
        var seen = item(meeting);
        assertThat(decide(chair, meeting, seen, Map.of("decision", "ACCEPTED", "reasons", "It fits")))
                .isTrue();

        var now = item(meeting);
        assertThatThrownBy(() -> Now.at(
                        MEETING,
                        () -> proceedings.decide(
                                chair,
                                meeting,
                                now,
                                seen.version(),
                                form(Map.of("decision", "DECLINED", "reasons", "Too dear")))))
                .isInstanceOfSatisfying(
                        StaleRecord.class,
                        stale -> assertThat(stale.differences()).anySatisfy(difference -> {
                            assertThat(difference.mine()).isEqualTo("Too dear");
                            assertThat(difference.theirs()).isEqualTo("It fits");
                        }));
    }

    @Test
    @DisplayName("Dissent is recorded with who and why, of members who are there")
    void dissentIsRecorded() {
        var meeting = session(1, chair, member);
        var item = item(meeting);
        done(proceedings.dissent(secretary, meeting, item, member.account(), "The yard is not the place"));

        assertThat(proceedings.dissent(
                        secretary, meeting, item, world.people().leadOfficer().account(), "I was not there"))
                .isEqualTo(new Refused("dissent-who", "Choose somebody who is there"));
        assertThat(proceedings.of(chair, meeting, item).dissents())
                .extracting(Proceedings.Said::who)
                .containsExactly(member.name());
    }
}
