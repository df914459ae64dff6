package occ.intelligence.extraction;

/** How much speaks for a proposal. It is no assessment: the probability yardstick has words of its own. */
public enum Strength {
    /** Check digits, or words beside it that say what it is. */
    STRONG("Strong"),
    /** Its form, or what stands around it. */
    FAIR("Fair"),
    /** It might be; look twice. */
    WEAK("Weak");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
