package occ.bids;

/** By which power others are tasked (Crime and Courts Act 2013, section 5). */
public enum Power {
    VOLUNTARY_REQUEST("Voluntary request"),
    DIRECTION("Direction under section 5"),
    MUTUAL_AID("Mutual aid agreement");

    private final String label;

    Power(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
