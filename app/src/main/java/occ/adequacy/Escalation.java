package occ.adequacy;

/** Before whom an exception is, beside whoever must act: it rises with its age, and nobody has to pass it on. */
public enum Escalation {
    NONE("Not escalated"),
    REGION("Escalated in the region"),
    NATION("Escalated to the nation");

    private final String label;

    Escalation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
