package occ.deconfliction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import occ.faces.pages.DateWords;
import occ.reference.WorkingDays;

/**
 * Local defaults: no national figure is public. {@code toldAfter} is how long everybody waits for an answer; {@code
 * anHour} how many lines one person may ask in an hour; {@code watchedDays} how long what was asked stays on watch.
 */
public record Limits(Duration toldAfter, int anHour, int mostBudget, int workingDays, int watchedDays, int misses) {
    public Instant toldAt(Instant now) {
        return now.plus(toldAfter);
    }

    /** The end of the last working day on which the desks may settle it. */
    public Instant due(Instant now) {
        return endOf(WorkingDays.add(DateWords.today(now), workingDays));
    }

    public Instant watchedUntil(Instant now) {
        return now.plus(Duration.ofDays(watchedDays));
    }

    private static Instant endOf(LocalDate day) {
        return DateWords.endOf(day);
    }
}
