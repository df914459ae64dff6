package occ.pole.recording;

import java.time.LocalDate;
import occ.kernel.Period;
import occ.pole.Entity;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;

/** One thing said, before it is known on what grounds. */
public record Said(
        Predicate predicate,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable Entity object,
        Period valid) {

    public static Said text(Predicate predicate, String text) {
        return new Said(predicate, text, null, null, Period.UNKNOWN);
    }

    public static Said day(Predicate predicate, LocalDate day) {
        return new Said(predicate, null, day, null, Period.UNKNOWN);
    }

    public static Said link(Predicate predicate, Entity object) {
        return new Said(predicate, null, null, object, Period.UNKNOWN);
    }

    public Said during(Period period) {
        return new Said(predicate, text, day, object, period);
    }
}
