package occ.disruption;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import occ.reference.WorkingDays;

/** Three months, by their first day. */
public record Quarter(LocalDate firstDay) {
    public static final String ADDRESS = Disruption.ADDRESS + "/quarters";
    private static final int MONTHS = 3;
    private static final Pattern KEY = Pattern.compile("(\\d{4})-([1-4])");

    public Quarter {
        if (firstDay.getDayOfMonth() != 1 || firstDay.getMonthValue() % MONTHS != 1) {
            throw new IllegalArgumentException("A quarter does not begin on " + firstDay);
        }
    }

    public static Quarter of(LocalDate day) {
        var month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return new Quarter(LocalDate.of(day.getYear(), month, 1));
    }

    /** As it stands in an address: {@code 2026-1}. */
    public static Optional<Quarter> parse(String key) {
        var found = KEY.matcher(key);
        return found.matches()
                ? Optional.of(of(LocalDate.of(
                        Integer.parseInt(found.group(1)), (Integer.parseInt(found.group(2)) - 1) * MONTHS + 1, 1)))
                : Optional.empty();
    }

    public int number() {
        return (firstDay.getMonthValue() - 1) / MONTHS + 1;
    }

    public String key() {
        return firstDay.getYear() + "-" + number();
    }

    public String label() {
        return "Quarter %d of %d".formatted(number(), firstDay.getYear());
    }

    public String address() {
        return ADDRESS + "/" + key();
    }

    public LocalDate lastDay() {
        return YearMonth.from(firstDay).plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    public Quarter previous() {
        return of(firstDay.minusDays(1));
    }

    /** The first day on which it may be locked: so many working days after its end. */
    public LocalDate lockedFrom(int workingDays) {
        return WorkingDays.add(lastDay(), workingDays);
    }
}
