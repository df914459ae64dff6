package occ.bids.pages;

import java.util.List;
import occ.bids.Bids.Line;
import org.jspecify.annotations.Nullable;

/** Bids of one subject on its page; {@code write} is where a new one is written, for whoever may. */
public record BidPanelPage(
        boolean shown, List<Line> lines, @Nullable String write) {}
