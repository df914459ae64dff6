package occ.operations;

/** What became of an operation. */
public enum Event {
    OPENED("Opened"),
    CHANGED("Changed"),
    HANDED_ON("Led by another"),
    CHECKED("Deconfliction asked"),
    ANALYSED("Results analysis submitted"),
    RETURNED("Results analysis returned"),
    CLOSED("Closed"),
    REOPENED("Reopened");

    private final String label;

    Event(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
