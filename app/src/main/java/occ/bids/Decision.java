package occ.bids;

import java.time.LocalDate;
import java.util.Optional;
import occ.kernel.AccountId;

/** What a chair decides on a tabled bid. Each carries its reasons. */
public sealed interface Decision {
    String reasons();

    BidState state();

    record Accepted(String reasons) implements Decision {
        @Override
        public BidState state() {
            return BidState.ACCEPTED;
        }
    }

    /** {@code given} says which part. Somebody carries the risk of the rest. */
    record Partly(String reasons, String given, AccountId riskHolder) implements Decision {
        @Override
        public BidState state() {
            return BidState.PARTLY_ACCEPTED;
        }
    }

    record Deferred(String reasons, LocalDate until) implements Decision {
        @Override
        public BidState state() {
            return BidState.DEFERRED;
        }
    }

    /** R15: with whoever carries the risk from then on. */
    record Declined(String reasons, AccountId riskHolder) implements Decision {
        @Override
        public BidState state() {
            return BidState.DECLINED;
        }
    }

    /** Put to the next level, once: it stands before another chair. */
    record Escalated(String reasons) implements Decision {
        @Override
        public BidState state() {
            return BidState.TABLED;
        }
    }

    default Optional<AccountId> holder() {
        return switch (this) {
            case Partly partly -> Optional.of(partly.riskHolder());
            case Declined declined -> Optional.of(declined.riskHolder());
            case Accepted any -> Optional.empty();
            case Escalated any -> Optional.empty();
            case Deferred any -> Optional.empty();
        };
    }
}
