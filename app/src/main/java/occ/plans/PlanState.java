package occ.plans;

/** Where one version of a plan stands. Approval brings it into force and supersedes the one before. */
public enum PlanState {
    DRAFT("Draft"),
    SUBMITTED("Waiting for approval"),
    IN_FORCE("In force"),
    SUPERSEDED("Superseded"),
    CLOSED("Closed");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isBeingWritten() {
        return this == DRAFT || this == SUBMITTED;
    }
}
