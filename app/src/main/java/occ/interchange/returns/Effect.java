package occ.interchange.returns;

/** What a problem does to the import. */
public enum Effect {
    /** Nothing of the file, or of what follows in it, is read. */
    FILE_REFUSED("File not read"),
    ROW_REFUSED("Row left out"),
    VALUE_LEFT_OUT("Value left out"),
    WARNING("To be noticed");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
