package occ.threattolife;

/** Not known is an answer of its own: nobody waits to raise a threat until they know. */
public enum Answer {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
