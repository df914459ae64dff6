package occ.oversight;

import java.util.Arrays;

/** What a log may be used for, and nothing else (Data Protection Act 2018, s62(4); R24). The code is stored. */
public enum LogUse {
    LAWFULNESS(1, "To verify that processing was lawful"),
    SELF_MONITORING(2, "To monitor ourselves, which includes internal disciplinary proceedings"),
    SECURITY(3, "To ensure the integrity and security of personal data"),
    CRIMINAL_PROCEEDINGS(4, "For criminal proceedings");

    private final short code;
    private final String label;

    LogUse(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static LogUse of(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No use of a log has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
