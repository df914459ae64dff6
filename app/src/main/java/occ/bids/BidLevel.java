package occ.bids;

import java.util.Optional;

/** Whose chair decides on a bid, the nearest first. */
public enum BidLevel {
    FORCE("Force"),
    REGIONAL("Regional"),
    NATIONAL("National");

    private final String label;

    BidLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Optional<BidLevel> next() {
        return this == NATIONAL ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
