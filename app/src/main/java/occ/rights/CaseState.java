package occ.rights;

/** How far a case has come. The name is stored. */
public enum CaseState {
    IN_HAND("In hand"),
    TO_APPROVE("Waits for approval"),
    APPROVED("Approved, to be sent"),
    SENT("Sent"),
    CLOSED("Closed");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the time allowed by law still runs. */
    public boolean isUnanswered() {
        return this == IN_HAND || this == TO_APPROVE || this == APPROVED;
    }
}
