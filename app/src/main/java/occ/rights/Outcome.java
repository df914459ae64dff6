package occ.rights;

import java.util.List;

/** How a deed in a case ended. */
public sealed interface Outcome {
    record Done(RightsCase done) implements Outcome {}

    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        public Refused(String field, String sentence) {
            this(List.of(new Refusal(field, sentence)));
        }
    }
}
