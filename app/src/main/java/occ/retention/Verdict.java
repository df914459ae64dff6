package occ.retention;

import java.util.Arrays;

/** What a review comes to. The code is stored. */
public enum Verdict {
    RETAIN(1, "Keep it"),
    DISPOSE(2, "Propose to dispose of it");

    private final short code;
    private final String label;

    Verdict(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static Verdict of(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No verdict has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
