package occ.kernel;

/**
 * A threat score, 0 to 100, in four bands. The limits are a local default, configurable: no national limits are
 * published. A is highest.
 */
public enum ThreatBand {
    A(60),
    B(40),
    C(20),
    D(0);

    private final int from;

    ThreatBand(int from) {
        this.from = from;
    }

    public static ThreatBand of(double score) {
        for (var band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        return D;
    }

    /** The lowest score of the band. */
    public int from() {
        return from;
    }

    /** The tier suggested by default, which is advice: A to tier 1, down to D to tier 4. */
    public Tier suggestedTier() {
        return Tier.of(ordinal() + 1);
    }

    public boolean isAtLeast(ThreatBand other) {
        return ordinal() <= other.ordinal();
    }
}
