package occ.pole;

import java.util.Arrays;

/** All that readers see of what kind of source it was (R52). The code is stored. */
public enum SourceKind {
    OFFICIAL(1, "Official"),
    PUBLIC(2, "Public"),
    PARTNER(3, "Partner"),
    OTHER(4, "Other");

    private final short code;
    private final String label;

    SourceKind(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static SourceKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source kind has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
