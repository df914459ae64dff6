package occ.governance;

import java.util.Optional;

/** How a deed ended. */
public sealed interface Outcome {
    /** {@code address} is where what was made or changed is seen. */
    record Done(String address) implements Outcome {}

    /** {@code field} of the form is at fault. */
    record Refused(String field, String sentence) implements Outcome {}

    static Optional<Refused> when(boolean stands, String field, String sentence) {
        return stands ? Optional.of(new Refused(field, sentence)) : Optional.empty();
    }
}
