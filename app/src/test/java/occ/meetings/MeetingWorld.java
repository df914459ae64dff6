package occ.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Organisations;
import occ.access.Role;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.BidMove;
import occ.bids.BidText;
import occ.bids.Bids;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Criterion;
import occ.bids.Scores;
import occ.faces.pages.Form;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.testing.People;

/** A regional group whose meetings tests hold: on a Friday in March 2030, in winter time, at ten. */
public record MeetingWorld(
        People people,
        Organisations organisations,
        MeetingGroups groups,
        Meetings meetings,
        Agenda agenda,
        Proceedings proceedings,
        Minutes minutes,
        Bids bids) {
    public static final Instant BEFORE = Instant.parse("2030-03-04T09:00:00Z");
    public static final Instant MEETING = Instant.parse("2030-03-15T10:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2030, 3, 15);

    public Actor chair() {
        return people.with("region:NW", Role.TASKING_CHAIR);
    }

    public Actor secretary() {
        return people.coordinator();
    }

    public Actor member() {
        return people.analyst();
    }

    public Reference group(int quorum, Actor... members) {
        return group("region:NW", chair(), secretary(), quorum, members);
    }

    public Reference group(String body, Actor chair, Actor secretary, int quorum, Actor... members) {
        var text = new GroupText(
                "Tactical group",
                GroupKind.TACTICAL,
                organisations.find(body).orElseThrow().id(),
                chair.account(),
                secretary.account(),
                quorum,
                8,
                new Cycle.Weekly(2, DAY, LocalTime.of(10, 0)));
        return Now.at(BEFORE, () -> {
            var group = done(groups.begin(secretary, text));
            for (var member : members) {
                done(groups.join(secretary, group, member.account()));
            }
            return group;
        });
    }

    public Reference planned(Reference group) {
        return planned(secretary(), group, DAY);
    }

    public Reference planned(Actor secretary, Reference group, LocalDate day) {
        return Now.at(BEFORE, () -> done(meetings.plan(secretary, group, day, LocalTime.of(10, 0), "Room 4")));
    }

    public Meeting frozen(Reference meeting) {
        return moved(BEFORE, secretary(), meeting, MeetingMove.FREEZE);
    }

    /** In session, with those there. */
    public Meeting begun(Reference meeting, Actor... present) {
        frozen(meeting);
        moved(MEETING, secretary(), meeting, MeetingMove.BEGIN);
        return Now.at(MEETING, () -> {
            var there = Stream.of(present).map(Actor::account).collect(Collectors.<AccountId>toSet());
            done(meetings.attend(secretary(), meeting, Set.copyOf(there)));
            return meetings.get(secretary(), meeting);
        });
    }

    public Meeting held(Reference meeting) {
        return moved(MEETING.plusSeconds(3_600), secretary(), meeting, MeetingMove.END);
    }

    public Meeting moved(Instant at, Actor by, Reference meeting, MeetingMove move) {
        return Now.at(at, () -> {
            done(meetings.move(by, meeting, meetings.get(by, meeting).version(), move, ""));
            return meetings.get(by, meeting);
        });
    }

    /** The item of a source, as somebody sees it. */
    public Item item(Actor actor, Meeting meeting, String title) {
        return Now.at(
                BEFORE,
                () -> agenda.items(actor, meeting).stream()
                        .filter(item -> item.title().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No item “%s”".formatted(title))));
    }

    /** A tabled bid of a region about a subject. */
    public Bid tabled(Subject subject, String objective) {
        return tabled(people.leadOfficer(), subject, objective);
    }

    public Bid tabled(Actor author, Subject subject, String objective) {
        return tabled(author, secretary(), subject, objective);
    }

    /** Scored and tabled by a coordinator who may see it. */
    public Bid tabled(Actor author, Actor coordinator, Subject subject, String objective) {
        return Now.at(BEFORE, () -> {
            var bid = bid(bids.write(author, subject, BidLevel.REGIONAL, text(objective)));
            bid = bid(bids.move(author, bid.reference(), bid.version(), BidMove.SUBMIT, "As agreed", null));
            bid = bid(bids.score(coordinator, bid.reference(), bid.version(), scores()));
            return bid(bids.move(coordinator, bid.reference(), bid.version(), BidMove.TABLE, "As agreed", null));
        });
    }

    private static Bid bid(Bids.Outcome outcome) {
        return ((Done) outcome).bid();
    }

    public static Reference done(Outcome outcome) {
        return ((Outcome.Done) outcome).reference();
    }

    public static Form form(Map<String, String> typed) {
        return Form.of(typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    private static Scores scores() {
        return new Scores(
                Arrays.stream(Criterion.values()).collect(Collectors.toMap(one -> one, one -> 4)), "By the papers");
    }

    private static BidText text(String objective) {
        return new BidText(
                objective,
                "Two reports place both principals there",
                List.of(Asset.SURVEILLANCE),
                LocalDate.of(2030, 5, 1),
                LocalDate.of(2030, 5, 14),
                12_000,
                "Directed surveillance is applied for",
                "The yard overlooks a school",
                "After two weeks",
                "The meeting goes unseen",
                "Cameras of the landlord");
    }
}
