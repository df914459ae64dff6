package occ.threattolife.pages;

import java.time.Duration;
import java.time.Instant;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.threattolife.Due;
import org.jspecify.annotations.Nullable;

/** A clock in minutes, in words: “Take it up by 9:40pm, 12 minutes left”. */
final class TimeLeft {
    private static final long MINUTES_OF_A_DAY = 1_440;
    private static final long MINUTES_OF_AN_HOUR = 60;

    private TimeLeft() {}

    static Mark mark(@Nullable Due due, Instant now) {
        if (due == null) {
            return new Mark(Mark.Kind.PLAIN, "Closed");
        }
        return new Mark(due.isLate(now) ? Mark.Kind.LATE : Mark.Kind.SOON, words(due, now));
    }

    static String words(Due due, Instant now) {
        return "%s by %s, %s".formatted(due.deed().label(), moment(due.at(), now), left(due.at(), now));
    }

    /** The time alone, where the day is today. */
    static String moment(Instant at, Instant now) {
        return DateWords.today(at).equals(DateWords.today(now)) ? DateWords.time(at) : DateWords.moment(at);
    }

    static String left(Instant at, Instant now) {
        return now.isBefore(at)
                ? length(Duration.between(now, at)) + " left"
                : length(Duration.between(at, now)) + " late";
    }

    private static String length(Duration span) {
        var minutes = span.toMinutes();
        if (minutes == 0) {
            return "less than a minute";
        }
        if (minutes < MINUTES_OF_AN_HOUR) {
            return Words.count(minutes, "minute", "minutes");
        }
        return minutes < 2 * MINUTES_OF_A_DAY ? hours(minutes) : Words.count(minutes / MINUTES_OF_A_DAY, "day", "days");
    }

    private static String hours(long minutes) {
        var hours = Words.count(minutes / MINUTES_OF_AN_HOUR, "hour", "hours");
        var rest = minutes % MINUTES_OF_AN_HOUR;
        return rest == 0 ? hours : hours + " " + Words.count(rest, "minute", "minutes");
    }
}
