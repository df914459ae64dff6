package occ.assessment;

import occ.assessment.model.ConfidenceLimits;
import occ.assessment.model.ConfidenceLimits.Limit;

/** What the linked intelligence is like: how many items, how many graded 1A, 1B or 2B, how old, how independent. */
public record ConfidenceBasis(int items, int strong, int medianAgeDays, int independentSources) {
    public ConfidenceBasis {
        if (items < 0 || strong < 0 || strong > items || medianAgeDays < 0 || independentSources < 0) {
            throw new IllegalArgumentException("Counts do not fit: %d strong of %d items".formatted(strong, items));
        }
    }

    /** Rounded to the nearest per cent, for the page; limits are compared exactly. */
    public int strongPercent() {
        return items == 0 ? 0 : Math.round(100f * strong / items);
    }

    public ConfidenceLevel level(ConfidenceLimits limits) {
        if (reaches(limits.high())) {
            return ConfidenceLevel.HIGH;
        }
        return reaches(limits.moderate()) ? ConfidenceLevel.MODERATE : ConfidenceLevel.LOW;
    }

    private boolean reaches(Limit limit) {
        return items > 0
                && 100 * strong >= limit.strongPercent() * items
                && medianAgeDays <= limit.medianAgeDays()
                && independentSources >= limit.sources();
    }
}
