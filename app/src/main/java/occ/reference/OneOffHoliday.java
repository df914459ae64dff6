package occ.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A bank holiday that was proclaimed, or moved away, in one year only. */
record OneOffHoliday(LocalDate date, Change change, String name) {
    enum Change {
        ADDED,
        REMOVED
    }

    static final List<OneOffHoliday> ALL = CsvResource.rows("bank-holidays.csv").stream()
            .map(row -> new OneOffHoliday(
                    LocalDate.parse(row.getField("date")),
                    Change.valueOf(row.getField("change")),
                    row.getField("name")))
            .toList();

    void applyTo(Map<LocalDate, String> holidays) {
        switch (change) {
            case ADDED -> holidays.put(date, name);
            case REMOVED -> holidays.remove(date);
        }
    }
}
