package occ.intelligence.standing;

import java.time.LocalDate;
import java.util.Optional;
import occ.intelligence.Outcome.Refusal;

/** How long a standing search runs, and when it tells. */
public final class StandingSearchRules {
    /** [D] After these days its owner is asked whether it is still needed. */
    public static final int LONGEST_DAYS = 90;

    private StandingSearchRules() {}

    public static LocalDate end(LocalDate today) {
        return today.plusDays(LONGEST_DAYS);
    }

    public static Optional<Refusal> ending(LocalDate endsOn, LocalDate today) {
        return endsOn.isBefore(today) || endsOn.isAfter(end(today))
                ? Optional.of(new Refusal(
                        "ends",
                        "The day it ends must be between today and %d days from now. It can be renewed then"
                                .formatted(LONGEST_DAYS)))
                : Optional.empty();
    }

    public static boolean isRunning(StandingSearch search, LocalDate today) {
        return !search.endsOn().isBefore(today);
    }

    /** At most one notice a day: who has seen today’s hears again tomorrow. */
    public static boolean mayTell(StandingSearch search, LocalDate today) {
        var seenOn = search.seenOn();
        return isRunning(search, today) && (seenOn == null || seenOn.isBefore(today));
    }
}
