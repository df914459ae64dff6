package occ.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The moment a page is read for: now, or what was known at the end of a past day. */
public record AsAt(@Nullable LocalDate day) {
    public static final AsAt NOW = new AsAt(null);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public boolean isNow() {
        return day == null;
    }

    /** The instant to read for, given the present one. */
    public Instant instant(Instant now) {
        return day == null ? now : day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
