package occ.bids;

/** How a bid stands, from the first word to what was learnt of it. */
public enum BidState {
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    ASSESSED("Assessed"),
    TABLED("Tabled"),
    ACCEPTED("Accepted"),
    PARTLY_ACCEPTED("Accepted in part"),
    DEFERRED("Deferred"),
    DECLINED("Declined"),
    TASKED("Tasked"),
    IN_PROGRESS("In progress"),
    REVIEW("Under review"),
    COMPLETED("Completed"),
    ANALYSED("Results analysed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    BidState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What was asked for is not there, or not all of it: the ledger of unmet demand shows it. */
    public boolean isUnmet() {
        return this == PARTLY_ACCEPTED || this == DEFERRED || this == DECLINED;
    }
}
