package occ.retention;

import java.util.Arrays;

/** Why a record may not be disposed of for the time being. The code is stored. */
public enum Ground {
    CPIA(1, "Criminal Procedure and Investigations Act 1996"),
    PUBLIC_INQUIRY(2, "Public inquiry"),
    LITIGATION(3, "Litigation"),
    COMPLAINT(4, "Complaint");

    private final short code;
    private final String label;

    Ground(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static Ground of(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No ground of a hold has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
