package occ.disclosure;

/** What the prosecutor decided of an item. The name is stored. */
public enum ProsecutorsDecision {
    DISCLOSE("Disclose a copy"),
    INSPECT("The defence may inspect it"),
    WITHHOLD("Does not meet the test: not disclosed"),
    IMMUNITY("Apply to the court: public interest immunity");

    private final String label;

    ProsecutorsDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
