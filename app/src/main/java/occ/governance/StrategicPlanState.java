package occ.governance;

/** How a version of a strategic action plan stands. */
public enum StrategicPlanState {
    DRAFT("Draft"),
    SUBMITTED("Waits for approval"),
    IN_FORCE("In force"),
    SUPERSEDED("Superseded"),
    DISCARDED("Discarded");

    private final String label;

    StrategicPlanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is still being written, or waits. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }

    /** Whether every reader of the map may read it. */
    public boolean isPublished() {
        return this == IN_FORCE || this == SUPERSEDED;
    }
}
