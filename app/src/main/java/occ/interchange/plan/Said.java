package occ.interchange.plan;

import java.time.LocalDate;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;

/** One thing a row says of its group or person: a text, or a day where the predicate takes one. */
public record Said(
        Predicate predicate,
        @Nullable String text,
        @Nullable LocalDate day) {
    public static Said text(Predicate predicate, String text) {
        return new Said(predicate, text, null);
    }

    public static Said day(Predicate predicate, LocalDate day) {
        return new Said(predicate, null, day);
    }
}
