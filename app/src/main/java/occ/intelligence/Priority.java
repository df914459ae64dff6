package occ.intelligence;

/** How soon a report is to be evaluated. Stored by its place, the most urgent first. */
public enum Priority {
    HIGH("High: life, serious harm, or a chance that will not wait"),
    MEDIUM("Medium: time matters"),
    LOW("Low");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first word of its label. */
    public String word() {
        return label.split(":", 2)[0];
    }
}
