package occ.adequacy;

import java.time.Duration;
import occ.faces.pages.Words;

/** How long a rule allows, in words. */
public final class AllowedTime {
    private AllowedTime() {}

    public static String words(Duration allowed) {
        if (allowed.isZero()) {
            return "at once";
        }
        return allowed.compareTo(Duration.ofDays(1)) < 0
                ? Words.count(allowed.toHours(), "hour", "hours")
                : Words.count(allowed.toDays(), "day", "days");
    }
}
