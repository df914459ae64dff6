package occ.strategy;

/** How a control strategy stands, from its first word until another takes its place. */
public enum StrategyState {
    DRAFT("Draft"),
    SUBMITTED("Waits for approval"),
    IN_FORCE("In force"),
    SUPERSEDED("Superseded");

    private final String label;

    StrategyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
