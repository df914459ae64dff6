package occ.picture;

/** What the picture cannot see of a subject. */
public enum Knowledge {
    OLD("No intelligence newer than 90 days"),
    PLACEHOLDERS("Has members known only by a placeholder name");

    /** A subject about which nothing was recorded for so many days is a blind spot. A local default: none is published. */
    public static final int OLD_AFTER_DAYS = 90;

    private final String label;

    Knowledge(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
