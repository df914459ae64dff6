package occ.oversight.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import occ.faces.NoSuchRecord;

/** The month an address names. */
final class Months {
    private Months() {}

    /** @throws NoSuchRecord if it names none, or one that has not begun */
    static YearMonth of(String typed, LocalDate today) {
        if (typed.isEmpty()) {
            return YearMonth.from(today);
        }
        try {
            var month = YearMonth.parse(typed);
            if (month.isAfter(YearMonth.from(today))) {
                throw new NoSuchRecord("month");
            }
            return month;
        } catch (DateTimeParseException noMonth) {
            throw new NoSuchRecord("month");
        }
    }
}
