package occ.threattolife.pages;

import java.time.Instant;
import java.util.Optional;
import occ.faces.pages.ClockTime;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;

/** A day and a time of day in London, typed into the fields {@code x} and {@code x-time}. */
final class Moments {
    private Moments() {}

    static Optional<Instant> read(Form form, String field, String what) {
        var day = form.read().date(field, "the day " + what);
        var time = form.read().parsed(field + "-time", "the time " + what, ClockTime::parse);
        return day.flatMap(date ->
                time.map(hour -> date.atTime(hour).atZone(DateWords.LONDON).toInstant()));
    }
}
