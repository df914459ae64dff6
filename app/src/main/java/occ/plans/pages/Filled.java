package occ.plans.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.faces.pages.Form;
import org.jspecify.annotations.Nullable;

/** A form filled in beforehand. */
final class Filled {
    private final Map<String, List<String>> typed = new HashMap<>();

    Filled with(String field, String value) {
        typed.put(field, List.of(value));
        return this;
    }

    Filled with(String field, List<String> values) {
        typed.put(field, values);
        return this;
    }

    Filled with(String field, @Nullable LocalDate day) {
        return day == null
                ? this
                : with(field + "-day", String.valueOf(day.getDayOfMonth()))
                        .with(field + "-month", String.valueOf(day.getMonthValue()))
                        .with(field + "-year", String.valueOf(day.getYear()));
    }

    Form form() {
        return Form.of(typed);
    }
}
