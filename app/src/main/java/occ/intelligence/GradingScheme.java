package occ.intelligence;

/**
 * The scheme a report came with. Another than 3x5x2 is kept as it was given and never turned into 3x5x2 by the program:
 * the evaluator grades anew, with the old grade in view.
 */
public enum GradingScheme {
    THREE_BY_FIVE_BY_TWO("3x5x2"),
    FIVE_BY_FIVE_BY_FIVE("5x5x5, in use until 2016"),
    ADMIRALTY("Admiralty, A to F and 1 to 6");

    private final String label;

    GradingScheme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isLegacy() {
        return this != THREE_BY_FIVE_BY_TWO;
    }
}
