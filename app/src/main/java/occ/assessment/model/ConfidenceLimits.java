package occ.assessment.model;

/** What the intelligence must reach for confidence to be high, and for it to be moderate; less is low. */
public record ConfidenceLimits(Limit high, Limit moderate) {
    /** Share graded 1A, 1B or 2B in per cent, median age in days, and number of independent sources. */
    public record Limit(int strongPercent, int medianAgeDays, int sources) {}
}
