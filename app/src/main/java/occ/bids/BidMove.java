package occ.bids;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What takes a bid from one state to another, other than scoring it and deciding on it, which have forms of their own. */
public enum BidMove {
    SUBMIT("Submit it", BidState.SUBMITTED, Who.AUTHOR, BidState.DRAFT),
    TABLE("Put it before the chair", BidState.TABLED, Who.LEVEL, BidState.ASSESSED, BidState.DEFERRED),
    ESCALATE("Put it to the next level, once", BidState.TABLED, Who.AUTHOR, BidState.DECLINED),
    WITHDRAW(
            "Withdraw it",
            BidState.WITHDRAWN,
            Who.AUTHOR,
            BidState.DRAFT,
            BidState.SUBMITTED,
            BidState.ASSESSED,
            BidState.TABLED,
            BidState.DEFERRED),
    TASK("Task it", BidState.TASKED, Who.LEVEL, BidState.ACCEPTED, BidState.PARTLY_ACCEPTED),
    BEGIN("Say that it is in progress", BidState.IN_PROGRESS, Who.AUTHOR, BidState.TASKED),
    REVIEW("Review it", BidState.REVIEW, Who.LEVEL, BidState.IN_PROGRESS),
    GO_ON("Go on", BidState.IN_PROGRESS, Who.LEVEL, BidState.REVIEW),
    COMPLETE("Complete it", BidState.COMPLETED, Who.LEVEL, BidState.IN_PROGRESS, BidState.REVIEW),
    ANALYSE("Record what was learnt of it", BidState.ANALYSED, Who.AUTHOR, BidState.COMPLETED);

    /** Who makes it: whoever wrote the bid or a colleague who may bid, or whoever tables bids where it is decided. */
    public enum Who {
        AUTHOR,
        LEVEL
    }

    private final String label;
    private final BidState to;
    private final Who who;
    private final Set<BidState> from;

    BidMove(String label, BidState to, Who who, BidState... from) {
        this.label = label;
        this.to = to;
        this.who = who;
        this.from = EnumSet.copyOf(List.of(from));
    }

    public String label() {
        return label;
    }

    public BidState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    public boolean isPossibleFrom(BidState state) {
        return from.contains(state);
    }

    public static List<BidMove> from(BidState state) {
        return Arrays.stream(values())
                .filter(move -> move.isPossibleFrom(state))
                .toList();
    }
}
