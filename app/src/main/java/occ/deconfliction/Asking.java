package occ.deconfliction;

import java.time.Instant;
import occ.kernel.Reference;

/** What came of asking: the same for a match and for none. */
public sealed interface Asking {
    record Asked(Reference reference, Instant toldAt) implements Asking {}

    record Refused(String field, String sentence) implements Asking {}
}
