package occ.access.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;

/** The last day of what is given for a time. It ends with the midnight after that day. */
final class LastDay {
    private LastDay() {}

    /** Nothing where no day was typed; a day that is over is an error. */
    static Optional<Instant> read(Form form, String field, Clock clock) {
        var today = DateWords.today(clock.instant());
        var day = form.read().optionalDate(field, "the last day");
        if (day.filter(today::isAfter).isPresent()) {
            form.withError(field, "The last day must be today or in the future");
        }
        return day.map(last -> DateWords.endOf(last));
    }

    static String words(Instant end) {
        return DateWords.day(DateWords.lastDay(end));
    }
}
