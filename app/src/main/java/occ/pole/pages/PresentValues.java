package occ.pole.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.faces.pages.Form;
import occ.pole.Statement;
import org.jspecify.annotations.Nullable;

/** A form filled with what a statement says now. */
final class PresentValues {
    private final Map<String, List<String>> values = new HashMap<>();

    private PresentValues() {}

    static Form of(Statement one) {
        var present = new PresentValues();
        present.value(one);
        present.grounds(one);
        return Form.of(present.values);
    }

    private void value(Statement one) {
        var text = one.text();
        var object = one.object();
        if (object != null) {
            put(ObjectReading.FIELD, object.reference());
        } else if (text != null) {
            put(ValueReading.FIELD, one.predicate().display(text));
        }
        put(ValueReading.FIELD, one.day());
        put("from", one.valid().from());
        put("until", one.valid().to());
    }

    private void grounds(Statement one) {
        put("source", one.source().reference());
        put("grade-source", one.grade().source().name());
        put("grade-information", one.grade().information().name());
        put("handling", one.grade().handling().name());
        put("fact", one.fact() ? GroundsReading.FACT : GroundsReading.ASSESSMENT);
        put("readers", GroundsReading.BY_RULE);
    }

    private void put(String field, String value) {
        values.put(field, List.of(value));
    }

    private void put(String field, @Nullable LocalDate day) {
        if (day != null) {
            put(field + "-day", String.valueOf(day.getDayOfMonth()));
            put(field + "-month", String.valueOf(day.getMonthValue()));
            put(field + "-year", String.valueOf(day.getYear()));
        }
    }
}
