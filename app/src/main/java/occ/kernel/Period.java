package occ.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day up to, not including, another. An unknown end is null: unknown is not for ever. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Period UNKNOWN = new Period(null, null);

    public Period {
        if (from != null && to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + to);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
