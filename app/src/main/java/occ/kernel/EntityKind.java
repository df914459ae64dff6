package occ.kernel;

import java.util.Arrays;

/**
 * What an entity is: the POLE model of UK police records (person, object, location, event), with organisations,
 * and the three subjects of threat that are mapped. The code is stored, so it never changes.
 */
public enum EntityKind {
    GROUP(1, "Organised crime group", "OCG"),
    PRIORITY_INDIVIDUAL(2, "Priority individual", "PRI"),
    VULNERABILITY(3, "Vulnerability", "VUL"),
    PERSON(4, "Person", "PER"),
    ORGANISATION(5, "Organisation", "ORG"),
    LOCATION(6, "Location", "LOC"),
    VEHICLE(7, "Vehicle", "VEH"),
    PHONE(8, "Phone", "PHO"),
    ACCOUNT(9, "Account", "ACC"),
    EVENT(10, "Event", "EVT");

    private final short code;
    private final String label;
    private final String prefix;

    EntityKind(int code, String label, String prefix) {
        this.code = (short) code;
        this.label = label;
        this.prefix = prefix;
    }

    public static EntityKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No entity kind has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The letters that begin its references. */
    public String prefix() {
        return prefix;
    }

    /** Whether it is mapped, scored and answered: APMIS's three objects. */
    public boolean isSubject() {
        return this == GROUP || this == PRIORITY_INDIVIDUAL || this == VULNERABILITY;
    }
}
