package occ.audit;

import java.util.Arrays;

/**
 * What was done. The first six are those section 62(1) of the Data Protection Act 2018 requires to be logged;
 * the rest are kept because integrity and security (s62(4)) call for them. The code is stored.
 */
public enum Operation {
    COLLECTION(1, "Collected"),
    ALTERATION(2, "Changed"),
    CONSULTATION(3, "Looked at"),
    DISCLOSURE(4, "Disclosed"),
    COMBINATION(5, "Combined"),
    ERASURE(6, "Erased"),
    SIGN_IN(10, "Signed in"),
    SIGN_OUT(11, "Signed out"),
    SEARCH(12, "Searched"),
    EXPORT(13, "Exported"),
    PERMISSION(14, "Permission"),
    ADMINISTRATION(15, "Administered");

    private final short code;
    private final String label;

    Operation(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static Operation of(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No operation has the code " + code));
    }

    public short code() {
        return code;
    }

    /** Whether section 62(1) requires it to be logged. */
    public boolean isOfSection62() {
        return code <= ERASURE.code;
    }

    public String label() {
        return label;
    }
}
