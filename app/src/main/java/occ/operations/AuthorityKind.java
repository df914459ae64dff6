package occ.operations;

/**
 * What needs an authority. That one is needed, and who gives it, is of the law that each names; how long before its end
 * somebody is told is a local default. Nothing of an authority but its kind, its number and its days is kept here.
 */
public enum AuthorityKind {
    /** Regulation of Investigatory Powers Act 2000, section 28: three months, section 43. */
    DIRECTED_SURVEILLANCE("Directed surveillance", "RIPA 2000, s28"),
    /** Regulation of Investigatory Powers Act 2000, section 32, approved by a Judicial Commissioner under section 36. */
    INTRUSIVE_SURVEILLANCE("Intrusive surveillance", "RIPA 2000, s32"),
    /** Police Act 1997, section 93: three months where it is in writing, section 95. */
    PROPERTY_INTERFERENCE("Property interference", "Police Act 1997, s93"),
    /** Regulation of Investigatory Powers Act 2000, section 29. Who it is stands in the source register and nowhere else. */
    COVERT_SOURCE("Covert source, by reference only", "RIPA 2000, s29"),
    /** Investigatory Powers Act 2016, part 3: an authorisation ends after one month, section 65. */
    COMMUNICATIONS_DATA("Communications data", "IPA 2016, part 3"),
    /** Investigatory Powers Act 2016, part 5. */
    EQUIPMENT_INTERFERENCE("Equipment interference", "IPA 2016, part 5"),
    /** Police and Criminal Evidence Act 1984, section 8: three months from its issue, section 16. */
    SEARCH_WARRANT("Search warrant", "PACE 1984, s8"),
    /** Police and Criminal Evidence Act 1984, section 9 and schedule 1. */
    PRODUCTION_ORDER("Production order", "PACE 1984, s9 and sch 1");

    private final String label;
    private final String law;

    AuthorityKind(String label, String law) {
        this.label = label;
        this.law = law;
    }

    public String label() {
        return label;
    }

    public String law() {
        return law;
    }
}
