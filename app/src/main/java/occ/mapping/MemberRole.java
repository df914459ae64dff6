package occ.mapping;

/** What somebody does in a group. The list is a local default that widens principal, significant and peripheral. */
public enum MemberRole {
    PRINCIPAL("Principal", true),
    LIEUTENANT("Lieutenant: manages others", true),
    SPECIALIST_ENABLER("Specialist or professional enabler", true),
    LOGISTICS("Logistics or courier", true),
    STREET_LEVEL("Street level", true),
    MONEY_MULE("Money mule", true),
    FACILITATOR_BUSINESS("Business used by the group", false),
    EXPLOITED("Exploited: a possible victim", false),
    ASSOCIATE("Associate, not offending", false),
    FAMILY("Family, not offending", false);

    private final String label;
    private final boolean ofOffender;

    MemberRole(String label, boolean ofOffender) {
        this.label = label;
        this.ofOffender = ofOffender;
    }

    public String label() {
        return label;
    }

    /** Whether it is the role of a person who offends. A business is none, and R45 names the others. */
    public boolean isOfOffender() {
        return ofOffender;
    }

    /** Whether the role itself says that the person does not offend. */
    public boolean isOfBystander() {
        return this == ASSOCIATE || this == FAMILY;
    }
}
