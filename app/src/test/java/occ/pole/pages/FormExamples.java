package occ.pole.pages;

import java.util.HashMap;
import java.util.Map;

/** What somebody fills in who makes no mistake. */
final class FormExamples {
    private FormExamples() {}

    static Map<String, String> grounds() {
        return Map.of(
                "source", "new",
                "source-kind", "OFFICIAL",
                "source-title", "Custody record",
                "grade-source", "UNTESTED",
                "grade-information", "B",
                "handling", "P",
                "fact", "FACT",
                "readers", "RULE");
    }

    /** The grounds with these fields besides, or in the place of theirs. */
    static Map<String, String> with(String... fieldsAndValues) {
        var typed = new HashMap<>(grounds());
        for (var at = 0; at < fieldsAndValues.length; at += 2) {
            typed.put(fieldsAndValues[at], fieldsAndValues[at + 1]);
        }
        return typed;
    }
}
