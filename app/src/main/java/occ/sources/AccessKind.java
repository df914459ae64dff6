package occ.sources;

import java.util.Arrays;

/** What was done to the register. The code is stored; of what concerns others, the other controllers are told. */
public enum AccessKind {
    SET_UP(1, "Set the register up", true),
    UNLOCKED(2, "Unlocked the register", false),
    FAILED_TO_UNLOCK(3, "Failed to unlock the register", true),
    LOCKED(4, "Locked the register", false),
    RECOVERED(5, "Used the recovery code", true),
    CHOSE_PASSPHRASE(6, "Chose a passphrase", false),
    RENEWED_RECOVERY_CODE(7, "Made a new recovery code", true),
    ENROLLED(8, "Enrolled a controller", true),
    REMOVED(9, "Removed a controller", true),
    CHANGED_KEY(10, "Changed the register’s key", true),
    LODGED(20, "Lodged a source", false),
    FILED(21, "Filed lodgements", true),
    READ_LIST(22, "Read the list of sources", true),
    SOUGHT(23, "Sought a source by its reference", true),
    READ_SOURCE(24, "Opened a source", true),
    REMARKED(25, "Noted something of a source", true),
    READ_REPORT(26, "Looked up the sources of a report", true),
    JUDGED(27, "Judged corroboration", true),
    READ_CONTROLLERS(28, "Read who the controllers are", false),
    READ_LOG(29, "Read the log of accesses", false);

    private final short code;
    private final String label;
    private final boolean told;

    AccessKind(int code, String label, boolean told) {
        this.code = (short) code;
        this.label = label;
        this.told = told;
    }

    public static AccessKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No access has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }

    public boolean isTold() {
        return told;
    }
}
