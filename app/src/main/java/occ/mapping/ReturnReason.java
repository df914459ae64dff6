package occ.mapping;

import occ.kernel.EntityKind;

/** Why the region sends a nomination back. */
public enum ReturnReason {
    DEFINITION_NOT_SHOWN("The definition test is not borne out"),
    SOURCE_MISSING("A source or grade is missing"),
    MEMBERS_UNCLEAR("It is unclear who the members are or what they do"),
    POSSIBLE_DUPLICATE("It may be on the map already: compare first"),
    OTHER_OWNER("Another force or agency should nominate it"),
    MARKING_OR_HANDLING("The marking or handling conditions are wrong"),
    OTHER("Another reason, given in words");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nobody belongs to an individual or a vulnerability, and a vulnerability has no definition to meet. */
    public boolean isAskedOf(EntityKind kind) {
        return switch (this) {
            case MEMBERS_UNCLEAR -> kind == EntityKind.GROUP;
            case DEFINITION_NOT_SHOWN -> kind != EntityKind.VULNERABILITY;
            default -> true;
        };
    }
}
