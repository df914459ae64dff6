package occ.assessment;

public enum ConfidenceLevel {
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High");

    private final String label;

    ConfidenceLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
