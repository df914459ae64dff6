package occ.rights;

/** What becomes of a record that was found. The name is stored. */
public enum Decision {
    RELEASE("Release whole", "All of its text goes to the requester"),
    REDACT("Release with passages taken out", "Only what is left goes to the requester"),
    WITHHOLD("Withhold, and say that something is withheld", "The answer says on which ground (section 45(5))"),
    NEITHER(
            "Neither confirm nor deny",
            "The answer is as if it did not exist, where even saying so would do the harm (section 45(6))");

    private final String label;
    private final String hint;

    Decision(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** Whether it keeps anything back, which takes a ground of the law and reasons. */
    public boolean restricts() {
        return this != RELEASE;
    }

    public boolean shows() {
        return this == RELEASE || this == REDACT;
    }
}
