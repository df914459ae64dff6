package occ.picture;

/** The month end that the picture is compared with. */
public enum Compared {
    YEAR(12, "12 months"),
    HALF_YEAR(6, "6 months"),
    QUARTER(3, "3 months"),
    MONTH(1, "1 month");

    private final int months;
    private final String label;

    Compared(int months, String label) {
        this.months = months;
        this.label = label;
    }

    public int months() {
        return months;
    }

    public String label() {
        return label;
    }
}
