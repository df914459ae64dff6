package occ.threattolife.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** When a decision is looked at again. Local defaults: nothing that endangers a life is left for longer than a week. */
enum ReviewIn {
    ONE_HOUR("In 1 hour", Duration.ofHours(1)),
    FOUR_HOURS("In 4 hours", Duration.ofHours(4)),
    TWELVE_HOURS("In 12 hours", Duration.ofHours(12)),
    ONE_DAY("In 1 day", Duration.ofDays(1)),
    THREE_DAYS("In 3 days", Duration.ofDays(3)),
    ONE_WEEK("In 7 days", Duration.ofDays(7));

    private final String label;
    private final Duration span;

    ReviewIn(String label, Duration span) {
        this.label = label;
        this.span = span;
    }

    static List<Option> options() {
        return Options.of(ReviewIn.class, choice -> choice.label);
    }

    Instant from(Instant now) {
        return now.plus(span);
    }
}
