package occ.meetings;

import occ.access.Organisation;

/** How far a group answers. The body it answers for says so: nobody keeps it beside. */
public enum Level {
    NATIONAL("National"),
    REGIONAL("Regional"),
    FORCE("Force"),
    BODY("Of one body");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Level of(Organisation.Kind kind) {
        return switch (kind) {
            case COMMAND -> NATIONAL;
            case REGION -> REGIONAL;
            case FORCE -> FORCE;
            case AGENCY, PARTNER -> BODY;
        };
    }
}
