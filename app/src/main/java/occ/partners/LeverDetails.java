package occ.partners;

import java.time.LocalDate;
import java.util.Set;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a lever. {@code necessity} is the test that a use of it must meet; {@code cost} goes from 1, a word, to
 * 5, a great effort; a protective one is for people who are neither suspected nor convicted, and for nothing else (R47). {@code agreement} is the one with another
 * body that it rests on, if any: it counts while that stands.
 */
public record LeverDetails(
        String name,
        LeverKind kind,
        LeverField field,
        Set<ExposureKind> against,
        boolean protective,
        String basis,
        String necessity,
        String proportionality,
        String intrusion,
        int cost,
        LocalDate until,
        @Nullable Reference agreement) {
    public static final int LEAST_COST = 1;
    public static final int MOST_COST = 5;

    /** Without an agreement: it stands by itself. */
    public LeverDetails(
            String name,
            LeverKind kind,
            LeverField field,
            Set<ExposureKind> against,
            boolean protective,
            String basis,
            String necessity,
            String proportionality,
            String intrusion,
            int cost,
            LocalDate until) {
        this(name, kind, field, against, protective, basis, necessity, proportionality, intrusion, cost, until, null);
    }

    public LeverDetails {
        against = Set.copyOf(against);
    }
}
