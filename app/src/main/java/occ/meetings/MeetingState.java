package occ.meetings;

/** How a meeting stands. */
public enum MeetingState {
    PLANNED("Planned"),
    AGENDA_FROZEN("Papers closed"),
    IN_SESSION("In session"),
    HELD("Held"),
    APPROVED("Minutes approved"),
    CANCELLED("Cancelled");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether what is on the agenda may still be moved about. */
    public boolean isBefore() {
        return this == PLANNED || this == AGENDA_FROZEN;
    }

    public boolean wasHeld() {
        return this == HELD || this == APPROVED;
    }
}
