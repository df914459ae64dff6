package occ.intelligence.standing;

import java.time.LocalDate;
import occ.kernel.Reference;
import occ.pole.Predicate;

/** A standing search as it is begun. {@code purpose} is why it is needed: to watch a person needs a reason. */
public record NewStandingSearch(Asked asked, String purpose, LocalDate endsOn) {

    /** What was typed, read as what its writer said it was. */
    public sealed interface Asked {
        record ByName(String text) implements Asked {}

        record ByNumber(Predicate predicate, String canonical) implements Asked {}

        record ByReference(Reference reference) implements Asked {}
    }
}
