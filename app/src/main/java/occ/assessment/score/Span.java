package occ.assessment.score;

import java.math.BigDecimal;

/**
 * A figure to one decimal place at both ends: if every unknown factor were at its lowest, and at its highest. For what
 * likelihood takes off, the second may be the smaller.
 */
public record Span(BigDecimal low, BigDecimal high) {
    public static Span of(String low, String high) {
        return new Span(new BigDecimal(low), new BigDecimal(high));
    }

    public boolean isPoint() {
        return low.equals(high);
    }

    public boolean contains(Span inner) {
        return low.compareTo(inner.low) <= 0 && high.compareTo(inner.high) >= 0;
    }

    public Span minus(Span other) {
        return new Span(low.subtract(other.low), high.subtract(other.high));
    }

    /** {@code 66.0 to 69.7}, or {@code 66.0} where nothing is unknown. */
    public String text() {
        return isPoint() ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
    }
}
