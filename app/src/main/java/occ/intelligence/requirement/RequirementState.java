package occ.intelligence.requirement;

import java.util.Arrays;

/** Where a requirement stands. It is open until its owner ends it, and an end is final. The code is stored. */
public enum RequirementState {
    OPEN(1, "Open"),
    ANSWERED(2, "Answered"),
    WITHDRAWN(3, "Withdrawn");

    private final short code;
    private final String label;

    RequirementState(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static RequirementState of(int code) {
        return Arrays.stream(values())
                .filter(state -> state.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state of a requirement has the code " + code));
    }

    public boolean mayBecome(RequirementState next) {
        return this == OPEN && next != OPEN;
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
