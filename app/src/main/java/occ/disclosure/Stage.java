package occ.disclosure;

/** How far an investigation has come. The name is stored. */
public enum Stage {
    OPEN("Open"),
    CHARGED("Charged"),
    TRIAL("At trial"),
    CLOSED("Closed");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
