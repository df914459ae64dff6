package occ.adequacy;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a breach matters, and with that how long it may stand before it comes before those above: first those who answer
 * in the region, then those who answer in the nation. All of it is a local default.
 */
public enum Severity {
    HIGH("High", 2, 7),
    MEDIUM("Medium", 7, 28),
    LOW("Low", 28, 84);

    private final String label;
    private final Duration toRegion;
    private final Duration toNation;

    Severity(String label, int daysToRegion, int daysToNation) {
        this.label = label;
        this.toRegion = Duration.ofDays(daysToRegion);
        this.toNation = Duration.ofDays(daysToNation);
    }

    public String label() {
        return label;
    }

    /** How long past its due time a breach comes before a level. */
    public Duration until(Escalation level) {
        return switch (level) {
            case NONE -> Duration.ZERO;
            case REGION -> toRegion;
            case NATION -> toNation;
        };
    }

    /** Before whom a breach is that was due then. */
    public Escalation escalation(Instant dueAt, Instant now) {
        var late = Duration.between(dueAt, now);
        if (late.compareTo(toNation) >= 0) {
            return Escalation.NATION;
        }
        return late.compareTo(toRegion) >= 0 ? Escalation.REGION : Escalation.NONE;
    }
}
