package occ.intelligence;

import java.util.List;

/** How a deed on a report ended. */
public sealed interface Outcome {
    record Done(Report report) implements Outcome {}

    /** Why not, for each field at fault. */
    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        public Refused(String field, String sentence) {
            this(List.of(new Refusal(field, sentence)));
        }
    }

    record Refusal(String field, String sentence) {}
}
