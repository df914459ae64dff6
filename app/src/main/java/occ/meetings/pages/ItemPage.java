package occ.meetings.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Organisation;
import occ.faces.Piece;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.meetings.Deciding.Offer;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.Meeting.Seat;
import occ.meetings.MeetingState;
import occ.meetings.Paper;
import occ.meetings.Paper.Change;
import occ.meetings.Proceedings.OnRecord;
import occ.meetings.Ruling;
import org.jspecify.annotations.Nullable;

/** One item of a meeting: the agenda beside it, its papers, and what is decided, said and asked for. */
public record ItemPage(
        Meeting meeting,
        List<Item> items,
        Item item,
        List<Paper> papers,
        OnRecord record,
        @Nullable String obstacle,
        @Nullable Offer offer,
        List<Ruling> rulings,
        List<Organisation> bodies,
        List<Seat> speakers,
        boolean mayRecord,
        boolean mayNote,
        boolean mayTakeOff,
        boolean mayShift,
        Form form) {
    public ItemPage {
        items = List.copyOf(items);
        papers = List.copyOf(papers);
        rulings = List.copyOf(rulings);
        bodies = List.copyOf(bodies);
        speakers = List.copyOf(speakers);
    }

    public Breadcrumbs breadcrumbs() {
        return MeetingPage.below(meeting, "Item " + item.number());
    }

    public boolean inSession() {
        return meeting.state() == MeetingState.IN_SESSION;
    }

    /** What was typed last, or what stands. */
    public Form noteForm() {
        return form.values("note").isEmpty() ? Form.of(Map.of("note", List.of(record.note()))) : form;
    }

    public String when() {
        var begun = meeting.begunAt();
        return begun == null
                ? MeetingPage.moment(meeting.startsAt())
                : "%s, began %s".formatted(DateWords.day(begun), DateWords.time(begun));
    }

    public String attendance() {
        return MeetingPage.attendance(meeting);
    }

    public String papersTime() {
        return MeetingPage.papers(meeting);
    }

    public String done() {
        return "%s of %s done".formatted(MeetingPage.doneOf(items), Words.count(items.size(), "item", "items"));
    }

    /** In 168 steps, as wide as the bar. */
    public long bar() {
        return items.isEmpty() ? 0 : MeetingPage.doneOf(items) * 168 / items.size();
    }

    public Optional<Item> previous() {
        return at(item.number() - 2);
    }

    public Optional<Item> next() {
        return at(item.number());
    }

    private Optional<Item> at(int index) {
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    public boolean isHere(Item other) {
        return other.id().equals(item.id());
    }

    public String glyph(Item other) {
        if (isHere(other)) {
            return "▶";
        }
        return switch (other.state()) {
            case DECIDED -> "✓";
            case DEFERRED -> "◆";
            case WITHDRAWN, DROPPED -> "×";
            case WAITING -> "○";
        };
    }

    public String style(Item other) {
        return isHere(other) ? "is-now" : other.isOpen() ? "is-wait" : "is-ok";
    }

    public String recordWords() {
        return next().map(item -> "Record and go to item " + item.number()).orElse("Record and go to the agenda");
    }

    public @Nullable Piece fields() {
        return offer instanceof Offer.Open(var fields, var any) ? fields : null;
    }

    public List<String> assured() {
        var assured = new ArrayList<String>();
        if (offer instanceof Offer.Open(var any, var sentences)) {
            assured.addAll(sentences);
        }
        assured.add("There is a quorum");
        return assured;
    }

    /** Why its source lets nobody decide here, where it does not. */
    public @Nullable String closed() {
        return offer instanceof Offer.Closed(var sentence) ? sentence : null;
    }

    public List<Option> rulingOptions() {
        return Options.of(rulings, Ruling::name, Ruling::label);
    }

    /** Those in whose name the reader may record something: anybody there for whoever keeps the meeting, else themself. */
    public List<Option> present() {
        return Options.withNone(
                "Choose a member", Options.of(speakers, Seat::reference, seat -> seat.name() + ", " + seat.bodyName()));
    }

    public List<Option> owners() {
        return Options.withNone(
                "Nobody by name",
                Options.of(meeting.seats(), Seat::reference, seat -> seat.name() + ", " + seat.bodyName()));
    }

    public List<Option> bodyOptions() {
        return Options.withNone("No body", Options.of(bodies, Organisation::key, Organisation::name));
    }

    public static @Nullable String changed(Paper paper) {
        return switch (paper.changed()) {
            case NONE -> null;
            case CHANGED -> "Changed since the papers closed";
            case NEW -> "Came since the papers closed";
            case GONE -> "No longer there since the papers closed";
        };
    }

    public boolean anyChanged() {
        return papers.stream().anyMatch(paper -> paper.changed() != Change.NONE);
    }
}
