package occ.disruption;

public enum DisruptionKind {
    EVENT("One event", "An arrest, a seizure, a conviction, an order"),
    ASSESSMENT("Assessed over a period", "What sustained work did together, judged at the end of a period");

    private final String label;
    private final String hint;

    DisruptionKind(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
