package occ.faces.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times in words, in the time of London: {@code 3 March 2026}, {@code 9:40am}, “in 14 days”. */
public final class DateWords {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private DateWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For narrow columns: {@code 3 Mar 2026}. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day).replace("Sept", "Sep");
    }

    public static String day(Instant moment) {
        return day(today(moment));
    }

    public static String time(Instant moment) {
        var there = inLondon(moment);
        if (there.getMinute() == 0 && there.getHour() % 12 == 0) {
            return there.getHour() == 0 ? "midnight" : "midday";
        }
        return TIME.format(there).toLowerCase(Locale.UK);
    }

    public static String moment(Instant moment) {
        return day(moment) + ", " + time(moment);
    }

    /** How far a day lies from today: “in 14 days”, “tomorrow”, “today”, “yesterday”, “31 days ago”. */
    public static String from(LocalDate today, LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + Numbers.of(days) + " days" : Numbers.of(-days) + " days ago";
    }

    public static LocalDate today(Instant now) {
        return inLondon(now).toLocalDate();
    }

    /** The day on which something is due that ends with a moment: midnight ends the day before. */
    public static LocalDate lastDay(Instant end) {
        return today(end.minusNanos(1));
    }

    /** When a day is over. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    private static ZonedDateTime inLondon(Instant moment) {
        return moment.atZone(LONDON);
    }
}
