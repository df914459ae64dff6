package occ.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import occ.faces.pages.DateWords;
import occ.reference.WorkingDays;

/** When meetings begin and when their papers close, by the clock on the wall. */
public final class PaperTimes {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final Duration DAY = Duration.between(OPENS, CLOSES);

    private PaperTimes() {}

    /** A time that a spring night leaves out is an hour later; one that an autumn night has twice is the first. */
    public static Instant beginning(LocalDate day, LocalTime at) {
        return ZonedDateTime.of(day, at, DateWords.LONDON).toInstant();
    }

    /** So many working hours before a meeting: from nine to five on days on which offices are open. */
    public static Instant closing(Instant beginning, int workingHours) {
        var moment = beginning.atZone(DateWords.LONDON);
        var left = Duration.ofHours(workingHours);
        var day = moment.toLocalDate();
        var end = moment.toLocalTime();
        while (left.isPositive()) {
            var there = WorkingDays.isWorkingDay(day) ? opened(end) : Duration.ZERO;
            if (there.compareTo(left) >= 0) {
                return beginning(day, OPENS.plus(there).minus(left));
            }
            left = left.minus(there);
            day = day.minusDays(1);
            end = CLOSES;
        }
        return beginning;
    }

    /** How long offices have been open on a day by then. */
    private static Duration opened(LocalTime by) {
        if (by.isBefore(OPENS)) {
            return Duration.ZERO;
        }
        return by.isAfter(CLOSES) ? DAY : Duration.between(OPENS, by);
    }
}
