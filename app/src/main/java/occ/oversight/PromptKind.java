package occ.oversight;

import java.util.Arrays;

/** Why a look is pointed out to a person, who asks. It proves nothing by itself. The code is the database's. */
public enum PromptKind {
    OWN_NAME(1, "Somebody of their own name"),
    SAME_SURNAME(2, "Somebody of their surname"),
    OUT_OF_AREA(3, "Many people of other bodies"),
    MASS_BROWSING(4, "Many people within an hour");

    private final short code;
    private final String label;

    PromptKind(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static PromptKind of(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No prompt has the code " + code));
    }

    public String label() {
        return label;
    }
}
