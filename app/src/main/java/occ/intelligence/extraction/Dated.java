package occ.intelligence.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import occ.kernel.Period;

/** The days that a date in a text may mean, and how exactly it says so. */
public record Dated(Period period, Precision precision) {
    public enum Precision {
        DAY,
        DAYS,
        WEEK,
        MONTH,
        YEAR
    }

    static Dated day(LocalDate day) {
        return days(day, day, Precision.DAY);
    }

    static Dated month(YearMonth month) {
        return days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Dated year(int year) {
        return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static Dated days(LocalDate first, LocalDate last, Precision precision) {
        return new Dated(new Period(first, last.plusDays(1)), precision);
    }

    LocalDate first() {
        return period.from() == null ? LocalDate.MIN : period.from();
    }

    /** ISO 8601: a day, a month, a year, or first and last day with a slash. */
    String canonical() {
        return switch (precision) {
            case DAY -> first().toString();
            case MONTH -> YearMonth.from(first()).toString();
            case YEAR -> "%04d".formatted(first().getYear());
            case DAYS, WEEK ->
                first() + "/" + (period.to() == null ? ".." : period.to().minusDays(1));
        };
    }
}
