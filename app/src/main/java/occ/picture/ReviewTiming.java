package occ.picture;

/** How a subject stands to its next review. */
public enum ReviewTiming {
    OVERDUE("Overdue"),
    SOON("Due within 14 days"),
    IN_DATE("Later"),
    NOT_SET("No date set");

    /** Days before the due day in which it is said to be soon. */
    public static final int WARNING_DAYS = 14;

    private final String label;

    ReviewTiming(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
