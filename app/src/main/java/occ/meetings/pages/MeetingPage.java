package occ.meetings.pages;

import java.time.Instant;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingMove;

/** A meeting: what is on its agenda, and what may be done with it. */
public record MeetingPage(
        Meeting meeting,
        List<Item> items,
        List<Item> removable,
        List<MeetingMove> moves,
        boolean mayAdd,
        boolean mayKeep,
        Form form) {
    public MeetingPage {
        items = List.copyOf(items);
        removable = List.copyOf(removable);
        moves = List.copyOf(moves);
    }

    public Breadcrumbs breadcrumbs() {
        return breadcrumbs(meeting);
    }

    static Breadcrumbs breadcrumbs(Meeting meeting) {
        return Breadcrumbs.to(DateWords.day(meeting.startsAt()))
                .via("Meetings", MeetingGroup.ADDRESS)
                .via(meeting.group().name(), meeting.group().address());
    }

    static Breadcrumbs below(Meeting meeting, String here) {
        return Breadcrumbs.to(here)
                .via("Meetings", MeetingGroup.ADDRESS)
                .via(meeting.group().name(), meeting.group().address())
                .via(DateWords.day(meeting.startsAt()), meeting.address());
    }

    public String title() {
        return "%s, %s".formatted(meeting.group().name(), DateWords.day(meeting.startsAt()));
    }

    public List<Option> open() {
        return Options.of(moves, MeetingMove::name, MeetingMove::label);
    }

    public boolean mayCancel() {
        return moves.contains(MeetingMove.CANCEL);
    }

    public String papers() {
        return papers(meeting);
    }

    static String papers(Meeting meeting) {
        var closed = meeting.closedAt();
        return closed == null ? "Papers close " + moment(meeting.closesAt()) : "Papers closed " + moment(closed);
    }

    public String attendance() {
        return attendance(meeting);
    }

    static String attendance(Meeting meeting) {
        return "%s of %s present; %s needed"
                .formatted(meeting.there(), meeting.members(), meeting.group().quorum());
    }

    public String done() {
        return "%s of %s done".formatted(doneOf(items), Words.count(items.size(), "item", "items"));
    }

    static long doneOf(List<Item> items) {
        return items.stream().filter(item -> !item.isOpen()).count();
    }

    /** The first that waits, to begin with. */
    public Item next() {
        return items.stream().filter(Item::isOpen).findFirst().orElseGet(items::getFirst);
    }

    public static String moment(Instant at) {
        return DateWords.moment(at);
    }
}
