package occ.operations;

/** How an operation stands. */
public enum OperationState {
    OPEN("Open"),
    CLOSING("Results analysis to approve"),
    CLOSED("Closed");

    private final String label;

    OperationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
