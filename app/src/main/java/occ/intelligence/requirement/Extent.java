package occ.intelligence.requirement;

import java.util.Arrays;

/** How far a report answers a requirement. That somebody looked and found nothing is an answer. The code is stored. */
public enum Extent {
    FULLY(1, "It answers all of it"),
    IN_PART(2, "It answers a part of it"),
    NEGATIVE(3, "Looked for, and nothing was found");

    private final short code;
    private final String label;

    Extent(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static Extent of(int code) {
        return Arrays.stream(values())
                .filter(extent -> extent.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No extent has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
