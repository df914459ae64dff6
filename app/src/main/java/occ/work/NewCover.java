package occ.work;

import java.time.LocalDate;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.work.Covers.Objection;

/** A stand-in as it is asked for. */
public record NewCover(AccountId absent, AccountId standIn, LocalDate from, LocalDate until, String note) {
    /** A local default: longer than that, the work is reassigned. */
    public static final int MOST_DAYS = 60;

    public Optional<Objection> objection(LocalDate today) {
        if (absent.equals(standIn)) {
            return objection("stand-in", "Choose somebody else: nobody stands in for themself");
        }
        if (until.isBefore(from)) {
            return objection("until", "The last day is before the first");
        }
        if (until.isBefore(today)) {
            return objection("until", "Enter a last day that is not past");
        }
        if (until.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            return objection(
                    "until",
                    "Somebody stands in for %d days at most. For longer, the work is given to others"
                            .formatted(MOST_DAYS));
        }
        return Optional.empty();
    }

    private static Optional<Objection> objection(String field, String sentence) {
        return Optional.of(new Objection(field, sentence));
    }
}
