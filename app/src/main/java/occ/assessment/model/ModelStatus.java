package occ.assessment.model;

public enum ModelStatus {
    TRIAL("On trial"),
    IN_FORCE("In force"),
    RETIRED("Retired");

    private final String label;

    ModelStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
