package occ.reference;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales: eight by rule (Banking and Financial Dealings Act 1971, and custom for
 * New Year and Christmas), and those that were proclaimed or moved once, from {@code bank-holidays.csv}.
 */
final class BankHolidays {
    private BankHolidays() {}

    static SortedMap<LocalDate, String> of(int year) {
        var holidays = new TreeMap<LocalDate, String>();
        addByRule(holidays, year);
        addChristmas(holidays, year);
        change(holidays, year);
        return holidays;
    }

    private static void addByRule(Map<LocalDate, String> holidays, int year) {
        var easter = Easter.sunday(year);
        holidays.put(nextFree(holidays, LocalDate.of(year, Month.JANUARY, 1)), "New Year's Day");
        holidays.put(easter.minusDays(2), "Good Friday");
        holidays.put(easter.plusDays(1), "Easter Monday");
        holidays.put(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)), "Early May bank holiday");
        holidays.put(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Spring bank holiday");
        holidays.put(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
    }

    /** Christmas on a Sunday is made up for on the Tuesday: the Monday is Boxing Day itself. */
    private static void addChristmas(Map<LocalDate, String> holidays, int year) {
        var christmas = LocalDate.of(year, Month.DECEMBER, 25);
        var boxing = christmas.plusDays(1);
        if (christmas.getDayOfWeek() == SUNDAY) {
            holidays.put(boxing, "Boxing Day");
            holidays.put(nextFree(holidays, christmas), "Christmas Day");
        } else {
            holidays.put(nextFree(holidays, christmas), "Christmas Day");
            holidays.put(nextFree(holidays, boxing), "Boxing Day");
        }
    }

    private static void change(Map<LocalDate, String> holidays, int year) {
        OneOffHoliday.ALL.stream()
                .filter(oneOff -> oneOff.date().getYear() == year)
                .forEach(oneOff -> oneOff.applyTo(holidays));
    }

    /** The substitute day: the first that is neither a weekend nor taken already. */
    private static LocalDate nextFree(Map<LocalDate, String> holidays, LocalDate day) {
        var free = day;
        while (isWeekend(free) || holidays.containsKey(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
