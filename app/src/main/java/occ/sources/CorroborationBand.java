package occ.sources;

import java.util.Collection;
import java.util.Collections;

/** How far other sources bear a report out: all that leaves the register of it, without how many or which. */
public enum CorroborationBand {
    STANDS_ALONE("Stands alone"),
    SOME_SUPPORT("Some support from another source"),
    STRONG_SUPPORT("Strong support from independent sources");

    private static final int STRONG = 2;

    private final String label;

    CorroborationBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Two independent sources beside its own are strong support. A source said twice supports nothing. */
    public static CorroborationBand of(Collection<Independence> others) {
        if (Collections.frequency(others, Independence.INDEPENDENT) >= STRONG) {
            return STRONG_SUPPORT;
        }
        return others.stream().allMatch(Independence.SAME_SOURCE::equals) ? STANDS_ALONE : SOME_SUPPORT;
    }
}
