package occ.operations;

/** What money went on. */
public enum CostKind {
    OVERTIME("Overtime"),
    EQUIPMENT("Equipment"),
    TRAVEL("Travel and lodging"),
    FORENSIC("Forensic work"),
    SERVICES("Services of others"),
    OTHER("Other");

    private final String label;

    CostKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
