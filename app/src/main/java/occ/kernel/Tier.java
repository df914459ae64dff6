package occ.kernel;

/** The level of operational response a named chair decided on. Apart from the threat band, which is computed. */
public enum Tier {
    NATIONAL(1, "Tier 1, national"),
    REGIONAL(2, "Tier 2, regional"),
    FORCE(3, "Tier 3, force"),
    LOCAL(4, "Tier 4, local");

    private final int number;
    private final String label;

    Tier(int number, String label) {
        this.number = number;
        this.label = label;
    }

    public static Tier of(int number) {
        return values()[number - 1];
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }
}
