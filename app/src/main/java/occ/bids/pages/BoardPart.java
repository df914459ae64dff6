package occ.bids.pages;

import java.util.List;
import occ.bids.BidState;

/** What the list of bids is divided into. */
public enum BoardPart {
    WAITING("Wait for the chair", BidState.TABLED, BidState.DEFERRED),
    COMING("On their way", BidState.DRAFT, BidState.SUBMITTED, BidState.ASSESSED),
    RUNNING(
            "Given",
            BidState.ACCEPTED,
            BidState.PARTLY_ACCEPTED,
            BidState.TASKED,
            BidState.IN_PROGRESS,
            BidState.REVIEW),
    OVER("Over", BidState.DECLINED, BidState.COMPLETED, BidState.ANALYSED, BidState.WITHDRAWN);

    private final String label;
    private final List<BidState> states;

    BoardPart(String label, BidState... states) {
        this.label = label;
        this.states = List.of(states);
    }

    public String label() {
        return label;
    }

    public List<BidState> states() {
        return states;
    }
}
