package occ.pole.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import occ.kernel.AsAt;
import org.jspecify.annotations.Nullable;

/** The day typed into the address; what is no past day is refused and the page stays at now. */
record AsAtReading(AsAt asAt, boolean refused) {
    private static final AsAtReading NOW = new AsAtReading(AsAt.NOW, false);
    private static final AsAtReading REFUSED = new AsAtReading(AsAt.NOW, true);

    static AsAtReading of(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return NOW;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            return day.isBefore(today) ? new AsAtReading(new AsAt(day), false) : day.equals(today) ? NOW : REFUSED;
        } catch (DateTimeException notADay) {
            return REFUSED;
        }
    }
}
