package occ.leaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.meetings.Cycle;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingMove;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import occ.meetings.Proceedings.NewAction;
import occ.testing.People;

/**
 * A national group in which every reader sits beside every teller: one meeting with approved minutes, one in session, one
 * whose papers are closed. All have items of each telling.
 */
final class Met {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Verbs verbs;
    private final People people;
    private final List<Told> told;
    private final Instant at;
    private final Actor chair;
    private final Actor secretary;

    Met(Verbs verbs, People people, List<Told> told, Instant at) {
        this.verbs = verbs;
        this.people = people;
        this.told = told;
        this.at = at;
        this.chair = people.with("command", Role.TASKING_CHAIR);
        this.secretary = people.with("command", Role.REGIONAL_COORDINATOR);
    }

    /** And one group of a region, which its own coordinator keeps. */
    void tell(List<Actor> readers, Actor coordinator) {
        var group = Now.at(at, () -> group("command", chair, secretary, readers));
        approved(group, 2);
        begun(group, 4);
        var last = Now.at(at, () -> planned(secretary, group, 6));
        Now.at(at, () -> {
            readers.stream()
                    .filter(reader ->
                            verbs.agenda().mayAdd(reader, verbs.meetings().get(secretary, last)))
                    .forEach(reader -> done(verbs.agenda()
                            .add(
                                    reader,
                                    verbs.meetings().get(secretary, last),
                                    "A word of " + reader.name(),
                                    "Shortly")));
            return moved(secretary, last, MeetingMove.FREEZE);
        });
        regional(coordinator);
    }

    private void regional(Actor coordinator) {
        var group = Now.at(at, () -> group("region:EA", chair, coordinator, List.of()));
        var meeting = Now.at(at, () -> {
            var planned = planned(coordinator, group, 8);
            return moved(coordinator, planned, MeetingMove.FREEZE);
        });
        Now.at(at.plus(Duration.ofDays(8)), () -> moved(coordinator, meeting.reference(), MeetingMove.BEGIN));
    }

    private Reference group(String body, Actor chairs, Actor keeps, List<Actor> readers) {
        var group = done(verbs.groups()
                .begin(
                        keeps,
                        new GroupText(
                                "Tactical group of " + body,
                                GroupKind.TACTICAL,
                                verbs.organisations().find(body).orElseThrow().id(),
                                chairs.account(),
                                keeps.account(),
                                1,
                                8,
                                new Cycle.Weekly(4, day(2), TEN))));
        Stream.concat(
                        readers.stream(),
                        told.stream().map(Told::by).flatMap(by -> Stream.of(by.chair(), by.analyst(), by.lead())))
                .distinct()
                .forEach(member -> verbs.groups().join(keeps, group, member.account()));
        return group;
    }

    private Reference planned(Actor keeps, Reference group, int days) {
        return done(verbs.meetings().plan(keeps, group, day(days), TEN, "Room 4"));
    }

    private Meeting frozen(Reference group, int days) {
        return Now.at(at, () -> moved(secretary, planned(secretary, group, days), MeetingMove.FREEZE));
    }

    private Meeting begun(Reference group, int days) {
        var meeting = frozen(group, days);
        return Now.at(at.plus(Duration.ofDays(days)), () -> {
            var begun = moved(secretary, meeting.reference(), MeetingMove.BEGIN);
            done(verbs.meetings()
                    .attend(
                            secretary,
                            begun.reference(),
                            begun.seats().stream().map(Meeting.Seat::account).collect(Collectors.toSet())));
            var there = verbs.meetings().get(secretary, begun.reference());
            told.forEach(one -> proceed(there, one));
            return there;
        });
    }

    private void approved(Reference group, int days) {
        var meeting = begun(group, days);
        Now.at(at.plus(Duration.ofDays(days)), () -> {
            var held = moved(secretary, meeting.reference(), MeetingMove.END);
            var another = people.another("command", Role.TASKING_CHAIR);
            done(verbs.minutes().approve(another, held.reference(), held.version()));
            return true;
        });
    }

    private Meeting moved(Actor keeps, Reference meeting, MeetingMove move) {
        done(verbs.meetings()
                .move(keeps, meeting, verbs.meetings().get(keeps, meeting).version(), move, ""));
        return verbs.meetings().get(keeps, meeting);
    }

    /** Each telling’s first open bid is decided on by whoever sees it, with a word of everything that can be said. */
    private void proceed(Meeting meeting, Told one) {
        var by = one.by();
        var item = item(meeting, one);
        var proceedings = verbs.proceedings();
        done(proceedings.dissent(by.chair(), meeting, item, by.analyst().account(), by.named("dissent")));
        done(proceedings.recuse(by.chair(), meeting, item, by.lead().account(), by.named("recusal")));
        done(proceedings.note(by.chair(), meeting, item, 0, by.named("note of a meeting")));
        done(proceedings.ask(
                by.chair(),
                meeting,
                item,
                new NewAction(by.named("action"), by.lead().account(), null, day(30))));
        proceedings.decide(by.chair(), meeting, item, item.version(), accepted(by, item));
    }

    private Item item(Meeting meeting, Told one) {
        return verbs.agenda().items(one.by().chair(), meeting).stream()
                .filter(item -> one.main().id().equals(item.about()) && item.isOpen())
                .findFirst()
                .orElseThrow();
    }

    private Form accepted(Teller by, Item item) {
        var bid = verbs.bids().get(by.chair(), new Reference(item.record()));
        return Form.of(Map.of(
                "decision", List.of("ACCEPTED"),
                "reasons", List.of(by.named("reason of a meeting")),
                "bid-version", List.of(String.valueOf(bid.version()))));
    }

    private LocalDate day(int after) {
        return DateWords.today(at).plusDays(after);
    }

    private static Reference done(Outcome outcome) {
        return ((Done) outcome).reference();
    }
}
