package occ.threattolife;

/** Why it needs nobody's attention any more. */
public enum Ending {
    RISK_GONE("The risk has passed, or the person is safe"),
    NOT_REAL("There was no real and immediate risk"),
    WITH_OTHERS("Another body answers for it now");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
