package occ.partners;

/** Where a lever stands: it counts once approved. */
public enum LeverState {
    PROPOSED("Waits for approval"),
    APPROVED("Approved"),
    DECLINED("Declined");

    private final String label;

    LeverState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
