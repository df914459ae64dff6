package occ.mapping;

import java.util.ArrayList;
import java.util.List;

/** Gathers every problem of a form, so that they are told all at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public Problems refuse(boolean wrong, String field, String sentence) {
        if (wrong) {
            found.add(new Problem(field, sentence));
        }
        return this;
    }

    public Problems refuseBlank(String text, String field, String sentence) {
        return refuse(text.isBlank(), field, sentence);
    }

    public Problems addAll(List<Problem> others) {
        found.addAll(others);
        return this;
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    List<Objection> asObjections() {
        return found.stream().<Objection>map(Objection.Incomplete::new).toList();
    }
}
