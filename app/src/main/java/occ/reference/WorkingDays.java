package occ.reference;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Counts the days on which offices of England and Wales are open: neither weekends nor bank holidays. */
public final class WorkingDays {
    private static final Map<Integer, Set<LocalDate>> CLOSED = new ConcurrentHashMap<>();

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !BankHolidays.isWeekend(day) && !isBankHoliday(day);
    }

    /** The bank holidays of a year, in order, with their names. */
    public static SortedMap<LocalDate, String> bankHolidays(int year) {
        return BankHolidays.of(year);
    }

    /** The working day that comes {@code days} working days after the given day, which itself is not counted. */
    public static LocalDate add(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are added, not taken away: " + days);
        }
        var day = from;
        var left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; none when it is not later. */
    public static int between(LocalDate from, LocalDate to) {
        return (int) Stream.iterate(from.plusDays(1), not(to::isBefore), day -> day.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    private static boolean isBankHoliday(LocalDate day) {
        return CLOSED.computeIfAbsent(
                        day.getYear(), year -> Set.copyOf(BankHolidays.of(year).keySet()))
                .contains(day);
    }
}
