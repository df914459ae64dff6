package occ.intelligence.requirement;

import java.util.Arrays;

/** How a requirement came to be. The code is stored. */
public enum RequirementKind {
    REQUIREMENT(1, "Requirement: somebody asks for it"),
    GAP(2, "Gap: an assessment or a plan lacks it");

    private final short code;
    private final String label;

    RequirementKind(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static RequirementKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of requirement has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The first word of its label. */
    public String word() {
        return label.split(":", 2)[0];
    }
}
