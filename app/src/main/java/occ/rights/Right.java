package occ.rights;

/** What somebody asks for. The name is stored. */
public enum Right {
    ACCESS("Subject access", "section 45", "the personal data that we hold about you"),
    RECTIFICATION("Rectification", "section 46", "that personal data about you be corrected"),
    ERASURE("Erasure", "section 47", "that personal data about you be erased"),
    RESTRICTION("Restriction", "section 47", "that the use of personal data about you be restricted"),
    /** Sections 49 and 50 until 5 February 2026, sections 50A to 50D since. */
    RECONSIDERATION(
            "Reconsideration of an automated decision", "section 50C", "that a decision about you be looked at again");

    private final String label;
    private final String section;
    private final String asks;

    Right(String label, String section, String asks) {
        this.label = label;
        this.section = section;
        this.asks = asks;
    }

    public String label() {
        return label;
    }

    /** Of the Data Protection Act 2018. */
    public String section() {
        return section;
    }

    /** As a letter says it: “You asked for …”. */
    public String asks() {
        return asks;
    }

    /** Whether the answer is a text put together from records, and not yes or no. */
    public boolean isOfAccess() {
        return this == ACCESS;
    }
}
