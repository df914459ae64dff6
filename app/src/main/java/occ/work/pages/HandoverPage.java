package occ.work.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Numbers;
import occ.kernel.AccountId;
import occ.work.Handover;
import occ.work.Handover.Item;
import occ.work.Handover.State;

/** What came of each thing that was handed on; for whoever was given something, theirs alone. */
public record HandoverPage(Handover handover, AccountId reader) {
    public boolean isOwn() {
        return handover.by().equals(reader);
    }

    public String title() {
        return isOwn()
                ? "What %s held: what came of it".formatted(handover.holderName())
                : "Handed to you by " + handover.byName();
    }

    /** “12 handed on, 3 asked, 1 not handed on”. */
    public String summary() {
        var parts = new ArrayList<String>();
        add(parts, State.MOVED, "handed on");
        add(parts, State.ASKED, "asked, and not theirs before they accept");
        add(parts, State.REFUSED, "not handed on");
        add(parts, State.WAITING, handover.underWay() ? "still to come" : "not done");
        return String.join(", ", parts) + ".";
    }

    public boolean isInterrupted() {
        return !handover.underWay() && handover.count(State.WAITING) > 0;
    }

    public String when() {
        return DateWords.moment(handover.at());
    }

    public String again() {
        return HandingOnPages.PATH + "/" + handover.holderReference();
    }

    public String name(Item item) {
        var holding = item.holding();
        return holding == null ? item.reference() : holding.title();
    }

    public String address(Item item) {
        return Objects.requireNonNull(item.holding()).href();
    }

    public List<Item> items() {
        return handover.items();
    }

    public Mark mark(Item item) {
        return new Mark(
                switch (item.state()) {
                    case MOVED -> Mark.Kind.OK;
                    case ASKED -> Mark.Kind.NEW;
                    case REFUSED -> Mark.Kind.LATE;
                    case WAITING -> Mark.Kind.PLAIN;
                },
                item.state().label());
    }

    private void add(List<String> parts, State state, String words) {
        var count = handover.count(state);
        if (count > 0) {
            parts.add(Numbers.of(count) + " " + words);
        }
    }
}
