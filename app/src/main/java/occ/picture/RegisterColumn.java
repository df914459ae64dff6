package occ.picture;

import java.util.Arrays;
import java.util.Optional;

/** What the register can be ordered by. */
public enum RegisterColumn {
    NAME("name"),
    REFERENCE("reference"),
    STATE("state"),
    THEME("theme"),
    BAND("band"),
    TIER("tier"),
    OWNER("owner"),
    LEAD("lead"),
    REVIEW("review"),
    EXCEPTIONS("exceptions");

    private final String key;

    RegisterColumn(String key) {
        this.key = key;
    }

    public static Optional<RegisterColumn> keyed(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }
}
