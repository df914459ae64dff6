package occ.bids;

import java.time.LocalDate;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a team is not free, the last one included. {@code bid} is what it is given to, and {@code words} its subject, where
 * the reader may know that. All else reads alike, leave and what is hidden.
 */
public record TeamSpan(
        Reference reference,
        Reference team,
        LocalDate from,
        LocalDate until,
        String words,
        @Nullable Reference bid) {

    /** What is told of days for which the reader sees no bid, whatever they are for. */
    public static final String NOT_AVAILABLE = "Not available";

    public boolean meets(LocalDate first, LocalDate last) {
        return !until.isBefore(first) && !from.isAfter(last);
    }
}
