package occ.operations;

import java.util.EnumSet;
import java.util.Set;
import occ.bids.BidState;

/** Bids from which an operation is opened: what was asked for was given, at least in part. */
public final class GivenBids {
    private static final Set<BidState> GIVEN = EnumSet.of(
            BidState.ACCEPTED,
            BidState.PARTLY_ACCEPTED,
            BidState.TASKED,
            BidState.IN_PROGRESS,
            BidState.REVIEW,
            BidState.COMPLETED);

    private GivenBids() {}

    public static boolean isGiven(BidState state) {
        return GIVEN.contains(state);
    }
}
