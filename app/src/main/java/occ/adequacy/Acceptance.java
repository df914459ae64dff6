package occ.adequacy;

import java.time.Instant;
import java.time.LocalDate;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.EntityId;

/**
 * A named person carries the risk of an exception until a day. The clock runs on, and the exception keeps its age: nothing is
 * mended by accepting it. {@code until} is the moment at which it is over by itself.
 */
public record Acceptance(
        EntityId subject, String rule, AccountId holder, String holderName, Instant at, Instant until, String why) {

    public LocalDate lastDay() {
        return DateWords.lastDay(until);
    }
}
