package occ.mapping;

import java.util.ArrayList;
import java.util.List;

/** Gathers every problem of a form, so that they are told all at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    Problems refuse(boolean wrong, String field, String sentence) {
        if (wrong) {
            found.add(new Problem(field, sentence));
        }
        return this;
    }

    Problems refuseBlank(String text, String field, String sentence) {
        return refuse(text.isBlank(), field, sentence);
    }

    Problems addAll(List<Problem> others) {
        found.addAll(others);
        return this;
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    List<Objection> asObjections() {
        return found.stream().<Objection>map(Objection.Incomplete::new).toList();
    }
}
