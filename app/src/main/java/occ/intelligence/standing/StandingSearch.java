package occ.intelligence.standing;

import java.time.Instant;
import java.time.LocalDate;
import occ.kernel.Reference;
import occ.pole.NewlySaid.Watch;
import occ.pole.NewlySaid.What;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told of. {@code title} is what is watched, in words; {@code seenUntil} is up to when its owner
 * has seen what was said, and {@code seenOn} the day on which they last said so.
 */
public record StandingSearch(
        StandingSearchId id,
        Reference reference,
        What what,
        String title,
        String purpose,
        LocalDate endsOn,
        Instant seenUntil,
        @Nullable LocalDate seenOn) {
    public String address() {
        return "/standing-searches/" + reference.text();
    }

    public Watch watch() {
        return new Watch(id.value(), what, seenUntil);
    }
}
