package occ.bids;

import java.time.LocalDate;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a team is not free, the last one included. {@code bid} is what it is given to, where the reader may know that; to
 * others it is not available, as it is on leave.
 */
public record TeamSpan(
        Reference reference,
        Reference team,
        LocalDate from,
        LocalDate until,
        String words,
        @Nullable Reference bid) {

    /** What is told of days given to a bid to whoever may not see it. */
    public static final String NOT_AVAILABLE = "Not available";

    public boolean meets(LocalDate first, LocalDate last) {
        return !until.isBefore(first) && !from.isAfter(last);
    }
}
