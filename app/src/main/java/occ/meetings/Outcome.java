package occ.meetings;

import java.util.Optional;
import java.util.stream.Stream;
import occ.kernel.Reference;

/** How a deed ended. */
public sealed interface Outcome {
    /** {@code reference} is that of what was made or changed. */
    record Done(Reference reference) implements Outcome {}

    /** {@code field} of the form is at fault. */
    record Refused(String field, String sentence) implements Outcome {
        static Optional<Refused> when(boolean stands, String field, String sentence) {
            return stands ? Optional.of(new Refused(field, sentence)) : Optional.empty();
        }

        @SafeVarargs
        static Optional<Refused> first(Optional<Refused>... refusals) {
            return Stream.of(refusals).flatMap(Optional::stream).findFirst();
        }
    }
}
