package occ.mapping;

/** How one group stands to another. Read it as “this group is … that group”. */
public enum RelationKind {
    RIVAL("a rival of"),
    ALLY("an ally of"),
    SUPPLIER("a supplier of"),
    CUSTOMER("a customer of"),
    OVERLAPS("overlapping with"),
    SPLINTER_OF("a splinter of"),
    ORIGIN_OF("the origin of");

    private final String label;

    RelationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The same relation seen from the other group. */
    public RelationKind inverse() {
        return switch (this) {
            case RIVAL, ALLY, OVERLAPS -> this;
            case SUPPLIER -> CUSTOMER;
            case CUSTOMER -> SUPPLIER;
            case SPLINTER_OF -> ORIGIN_OF;
            case ORIGIN_OF -> SPLINTER_OF;
        };
    }
}
