package occ.faces.pages;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A time of day as people type it: 9:40pm, 21:40, 9pm. */
public final class ClockTime {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm)?");
    private static final int HALF_A_DAY = 12;

    private ClockTime() {}

    public static Parsed<LocalTime> parse(String typed) {
        var bare = typed.toLowerCase(Locale.UK).replaceAll("\\s", "");
        var found = SHAPE.matcher(bare);
        if (!found.matches() || found.group(2) == null && found.group(3) == null) {
            return notATime();
        }
        var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return at(Integer.parseInt(found.group(1)), minute, bare);
    }

    private static Parsed<LocalTime> at(int hour, int minute, String bare) {
        var halved = bare.endsWith("m");
        if (minute > 59 || hour > 23 || halved && (hour < 1 || hour > HALF_A_DAY)) {
            return notATime();
        }
        var inHalf = hour % HALF_A_DAY + (bare.endsWith("pm") ? HALF_A_DAY : 0);
        return Parsed.valid(LocalTime.of(halved ? inHalf : hour, minute));
    }

    private static Parsed<LocalTime> notATime() {
        return Parsed.invalid("Enter a time like 9:40pm or 21:40");
    }
}
