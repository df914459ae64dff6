package occ.disruption;

/** Who looks at a claim, the nearest first. */
public enum Stage {
    SUPERVISOR("A supervisor of its body"),
    REGIONAL("Regional panel"),
    NATIONAL("National panel");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
