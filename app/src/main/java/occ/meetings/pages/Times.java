package occ.meetings.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import occ.faces.pages.DateWords;

/** Times of day in words. */
final class Times {
    private static final LocalDate ANY_WINTER_DAY = LocalDate.of(2026, 1, 5);

    private Times() {}

    static String words(LocalTime time) {
        return DateWords.time(
                ANY_WINTER_DAY.atTime(time).atZone(DateWords.LONDON).toInstant());
    }
}
