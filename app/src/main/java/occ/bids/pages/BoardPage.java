package occ.bids.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.BidState;
import occ.bids.Bids.Line;
import occ.faces.pages.Form;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import org.jspecify.annotations.Nullable;

/** One part of all bids. */
public record BoardPage(Form form, BoardPart part, Map<BidState, Long> counts, List<Line> lines, Pages pages) {
    public List<NavigationLink> parts() {
        return Arrays.stream(BoardPart.values())
                .map(each -> new NavigationLink(each.label(), address(each, null), count(each), each == part))
                .toList();
    }

    private int count(BoardPart of) {
        return (int) of.states().stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }

    public List<Option> levels() {
        return Options.withNone("All levels", Options.of(BidLevel.class, BidLevel::label));
    }

    static String address(BoardPart part, @Nullable BidLevel level) {
        return Bid.ADDRESS + "?part=" + part + (level == null ? "" : "&level=" + level);
    }
}
