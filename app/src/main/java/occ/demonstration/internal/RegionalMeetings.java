package occ.demonstration.internal;

import static occ.demonstration.internal.MeetingScene.done;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.bids.Bids;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.meetings.Agenda;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.Meeting.Seat;
import occ.meetings.MeetingGroups;
import occ.meetings.MeetingMove;
import occ.meetings.Meetings;
import occ.meetings.Minutes;
import occ.meetings.Proceedings;
import occ.meetings.Proceedings.NewAction;
import org.springframework.stereotype.Component;

/** Two meetings of the North West: one a fortnight ago, with approved minutes, and one in session with bids before it. */
@Component
class RegionalMeetings {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Duration AHEAD = Duration.ofDays(6);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final MeetingGroups groups;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Proceedings proceedings;
    private final Minutes minutes;
    private final Bids bids;
    private final TabledBids tabled;
    private final Cast cast;
    private final Clock clock;

    RegionalMeetings(
            MeetingGroups groups,
            Meetings meetings,
            Agenda agenda,
            Proceedings proceedings,
            Minutes minutes,
            Bids bids,
            TabledBids tabled,
            Cast cast,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.agenda = agenda;
        this.proceedings = proceedings;
        this.minutes = minutes;
        this.bids = bids;
        this.tabled = tabled;
        this.cast = cast;
        this.clock = clock;
    }

    void planNext(Actor secretary, Reference reference) {
        var group = groups.get(secretary, reference);
        // A world is made from its past on: what is planned then is still to come now.
        var today = DateWords.today(clock.instant().plus(Duration.ofDays(120)));
        done(meetings.plan(
                secretary,
                reference,
                group.cycle().after(today),
                group.cycle().at(),
                "Conference room 1 and by video"));
    }

    void play(Reference group, Instant now) {
        var then = now.minus(FORTNIGHT);
        var first = planned(group, then, () -> tabled.first(then.minus(AHEAD)));
        begin(first, then);
        Now.at(then, () -> {
            decideOnFirst(first);
            return true;
        });
        end(first, then);
        var second = planned(group, now, () -> tabled.second(now.minus(AHEAD)));
        begin(second, now.minus(Duration.ofMinutes(20)));
    }

    private Reference planned(Reference group, Instant day, Runnable bidding) {
        var secretary = cast.named("coordinator");
        var reference = Now.at(
                day.minus(AHEAD), () -> done(meetings.plan(secretary, group, day(day), TEN, "Room 4, and by video")));
        bidding.run();
        Now.at(
                day.minus(Duration.ofDays(2)),
                () -> done(agenda.add(
                        cast.named("embedded"),
                        meetings.get(cast.named("embedded"), reference),
                        "Cover over the bank holiday",
                        "Who answers for surveillance from Friday evening to Tuesday morning?")));
        move(reference, MeetingMove.FREEZE, day.minus(Duration.ofDays(1)));
        return reference;
    }

    private static LocalDate day(Instant moment) {
        return DateWords.today(moment);
    }

    private void begin(Reference meeting, Instant at) {
        move(meeting, MeetingMove.BEGIN, at);
        Now.at(at, () -> {
            var secretary = cast.named("coordinator");
            var away = cast.named("offenders").account();
            var there = meetings.get(secretary, meeting).seats().stream()
                    .map(Seat::account)
                    .filter(account -> !account.equals(away))
                    .collect(Collectors.toSet());
            return done(meetings.attend(secretary, meeting, there));
        });
    }

    private void decideOnFirst(Reference reference) {
        var chair = cast.named("regional-chair");
        var secretary = cast.named("coordinator");
        var meeting = meetings.get(chair, reference);
        for (var item : agenda.items(chair, meeting)) {
            decide(chair, meeting, item);
        }
        var list = agenda.items(secretary, meeting).getFirst();
        done(proceedings.note(secretary, meeting, list, 0, "Nothing was open from before."));
        var cover = agenda.items(secretary, meeting).getLast();
        done(proceedings.dissent(
                secretary,
                meeting,
                cover,
                cast.named("lead").account(),
                "One team cannot cover both coasts for four days"));
        done(proceedings.ask(
                secretary,
                meeting,
                cover,
                new NewAction(
                        "Ask both neighbouring regions for a team on standby",
                        cast.named("embedded").account(),
                        null,
                        day(clock.instant()).plusDays(9))));
    }

    private void decide(Actor chair, Meeting meeting, Item item) {
        var typed = new HashMap<String, List<String>>();
        if (item.about() == null) {
            typed.put("decision", List.of("NOTED"));
        } else {
            var bid = bids.get(chair, new Reference(item.record()));
            typed.putAll(Map.of(
                    "decision", List.of("ACCEPTED"),
                    "reasons", List.of("Highest threat on the list, and a dated opportunity"),
                    "bid-version", List.of(String.valueOf(bid.version()))));
        }
        if (!proceedings.decide(chair, meeting, item, item.version(), Form.of(typed))) {
            throw new IllegalStateException(item.title());
        }
    }

    private void end(Reference reference, Instant at) {
        move(reference, MeetingMove.END, at.plus(Duration.ofHours(2)));
        Now.at(
                at.plus(Duration.ofDays(3)),
                () -> done(minutes.approve(
                        cast.named("regional-chair"),
                        reference,
                        meetings.get(cast.named("regional-chair"), reference).version())));
    }

    private void move(Reference reference, MeetingMove move, Instant at) {
        var secretary = cast.named("coordinator");
        Now.at(
                at,
                () -> done(meetings.move(
                        secretary, reference, meetings.get(secretary, reference).version(), move, "")));
    }
}
