package occ.audit;

import java.util.Arrays;

/** How the deed ended: done, denied for want of permission, or refused by a rule. The code is stored. */
public enum Result {
    ALLOWED(1, "Done"),
    DENIED(2, "Not allowed"),
    REFUSED(3, "Refused by a rule");

    private final short code;
    private final String label;

    Result(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static Result of(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No result has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
