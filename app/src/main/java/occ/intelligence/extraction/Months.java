package occ.intelligence.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of months and weekdays as people write them, and the years that people leave out. */
final class Months {
    /** May, March and August are also words or names, so a form that uses this asks for something beside it. */
    static final String NAMES =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP"
                    + "|OCT|NOV|DEC)";

    static final String SHORT = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
            + "|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)";

    static final String DAYS_OF_WEEK = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
            + "|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)";

    private Months() {}

    static Month month(String written) {
        var start = written.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    static DayOfWeek dayOfWeek(String written) {
        var start = written.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Two digits mean the latest such year that has begun when the text was written, or the one after. */
    static int year(String digits, LocalDate written) {
        var year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        var thisCentury = written.getYear() / 100 * 100 + year;
        return thisCentury <= written.getYear() + 1 ? thisCentury : thisCentury - 100;
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** Without a year, reports look back: the latest such day that is not after the text was written. */
    static Optional<LocalDate> latest(int month, int day, LocalDate written) {
        return day(written.getYear(), month, day)
                .filter(date -> !date.isAfter(written))
                .or(() -> day(written.getYear() - 1, month, day))
                .or(() -> day(written.getYear(), month, day));
    }

    static YearMonth latest(Month month, LocalDate written) {
        var thisYear = YearMonth.of(written.getYear(), month);
        return thisYear.isAfter(YearMonth.from(written)) ? thisYear.minusYears(1) : thisYear;
    }
}
