package occ.reference;

/** Where a partner stands. */
public enum Sector {
    LAW_ENFORCEMENT("Law enforcement"),
    PUBLIC("Public sector"),
    PRIVATE("Private sector"),
    THIRD("Third sector"),
    INTERNATIONAL("International");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
