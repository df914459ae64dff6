package occ.adequacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import occ.adequacy.Clocks.Running;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;

/** When an exception may be accepted. */
public final class AcceptanceRules {
    /** A local default: whoever carries a risk for longer looks at it again. */
    public static final int MOST_DAYS = 90;

    private AcceptanceRules() {}

    /** What stands against it, at which field. */
    public record Objection(String field, String sentence) {}

    public static Optional<Objection> objection(Running running, Actor by, LocalDate until, Instant now) {
        var today = DateWords.today(now);
        if (!by.isPerson()) {
            return objection("until", "A risk is carried by a person, not by the program"); // R25
        }
        if (!running.isException(now)) {
            return objection("until", "It is not late yet, so there is nothing to accept");
        }
        if (by.account().equals(running.mustAct().account())) {
            return objection("until", "You are who must act. Somebody else who answers here accepts it, or you end it");
        }
        if (!until.isAfter(today)) {
            return objection("until", "Enter a day after today");
        }
        if (until.isAfter(today.plusDays(MOST_DAYS))) {
            return objection(
                    "until",
                    "Enter a day within %d days, not after %s"
                            .formatted(MOST_DAYS, DateWords.day(today.plusDays(MOST_DAYS))));
        }
        return Optional.empty();
    }

    private static Optional<Objection> objection(String field, String sentence) {
        return Optional.of(new Objection(field, sentence));
    }
}
