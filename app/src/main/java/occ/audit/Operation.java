package occ.audit;

/**
 * What was done. The first six are those section 62(1) of the Data Protection Act 2018 requires to be logged;
 * the rest are kept because integrity and security (s62(4)) call for them. The code is stored.
 */
public enum Operation {
    COLLECTION(1),
    ALTERATION(2),
    CONSULTATION(3),
    DISCLOSURE(4),
    COMBINATION(5),
    ERASURE(6),
    SIGN_IN(10),
    SIGN_OUT(11),
    SEARCH(12),
    EXPORT(13),
    PERMISSION(14),
    ADMINISTRATION(15);

    private final short code;

    Operation(int code) {
        this.code = (short) code;
    }

    public short code() {
        return code;
    }
}
