package occ.audit;

/** How the deed ended: done, denied for want of permission, or refused by a rule. The code is stored. */
public enum Result {
    ALLOWED(1),
    DENIED(2),
    REFUSED(3);

    private final short code;

    Result(int code) {
        this.code = (short) code;
    }

    public short code() {
        return code;
    }
}
