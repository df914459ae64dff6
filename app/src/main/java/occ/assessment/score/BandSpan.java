package occ.assessment.score;

import occ.kernel.ThreatBand;

/** The bands a subject may be in: one, unless what is unknown could move it. */
public record BandSpan(ThreatBand lowest, ThreatBand highest) {
    public boolean isCertain() {
        return lowest == highest;
    }

    public boolean contains(BandSpan inner) {
        return inner.lowest.isAtLeast(lowest) && highest.isAtLeast(inner.highest);
    }

    public BandSpan raisedTo(ThreatBand floor) {
        return new BandSpan(higher(lowest, floor), higher(highest, floor));
    }

    private static ThreatBand higher(ThreatBand one, ThreatBand other) {
        return one.isAtLeast(other) ? one : other;
    }

    /** {@code A}, {@code B or A}, {@code D to A}. */
    public String text() {
        if (isCertain()) {
            return lowest.name();
        }
        var neighbours = lowest.ordinal() - highest.ordinal() == 1;
        return lowest + (neighbours ? " or " : " to ") + highest;
    }
}
