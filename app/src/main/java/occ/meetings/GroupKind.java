package occ.meetings;

/** What a group is for. */
public enum GroupKind {
    STRATEGIC("Strategic tasking"),
    TACTICAL("Tactical tasking"),
    PANEL("Panel"),
    GOVERNANCE("Governance");

    private final String label;

    GroupKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether what waits for tasking comes onto its agenda by itself. */
    public boolean tasks() {
        return this == STRATEGIC || this == TACTICAL;
    }
}
