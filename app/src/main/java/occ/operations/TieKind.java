package occ.operations;

/** What an operation rests on. */
public enum TieKind {
    BID("Bid"),
    PLAN("Plan"),
    ACTION("Action");

    private final String label;

    TieKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
