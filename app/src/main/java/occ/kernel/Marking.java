package occ.kernel;

/** Government security classification, as far as this system may hold it. Higher ones are refused with guidance. */
public enum Marking {
    OFFICIAL("OFFICIAL"),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Marking max(Marking other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
