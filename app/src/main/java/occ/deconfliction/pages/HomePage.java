package occ.deconfliction.pages;

import java.time.Instant;
import java.util.List;
import occ.deconfliction.Alert;
import occ.deconfliction.Check;
import occ.deconfliction.Checks.Pointed;
import occ.faces.pages.DateWords;

/** What one asked, what one is pointed at, and what one must know of. */
public record HomePage(
        List<Check.Head> checks, List<Pointed> pointed, List<Alert> alerts, boolean coordinates, Instant now) {
    public String when(Instant at) {
        return DateWords.moment(at);
    }

    public String answer(Check.Head check) {
        return CheckPage.answer(check, now);
    }
}
