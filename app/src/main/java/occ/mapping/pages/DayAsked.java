package occ.mapping.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import occ.kernel.AsAt;
import org.jspecify.annotations.Nullable;

/** The day a page is asked for, as it stands in the address. What is no past day is refused, and now is shown. */
public record DayAsked(AsAt asAt, boolean refused) {
    static DayAsked of(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return new DayAsked(AsAt.NOW, false);
        }
        try {
            var day = LocalDate.parse(typed.strip());
            return day.isBefore(today)
                    ? new DayAsked(new AsAt(day), false)
                    : new DayAsked(AsAt.NOW, day.isAfter(today));
        } catch (DateTimeParseException notADay) {
            return new DayAsked(AsAt.NOW, true);
        }
    }

    /** To be put behind the address of another part of the same subject, so that it is shown for the same day. */
    String query() {
        return asAt.day() == null ? "" : "?as-at=" + asAt.day();
    }
}
