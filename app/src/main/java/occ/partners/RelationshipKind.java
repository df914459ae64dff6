package occ.partners;

/** How two bodies work together. */
public enum RelationshipKind {
    JOINT_OPERATION("Joint operation"),
    AGREEMENT("Agreement"),
    SECONDMENT("Secondment");

    private final String label;

    RelationshipKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
