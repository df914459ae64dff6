package occ.intelligence;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.Grade;
import occ.kernel.Marking;

/** What the unit judges: the source for the whole report, and each item by itself. {@code items} are in their order. */
public record Evaluation(
        Grade.Source source,
        Priority priority,
        Marking marking,
        MopiGroup mopi,
        LocalDate reviewOn,
        List<Handling> items) {
    public Evaluation {
        items = List.copyOf(items);
    }
}
