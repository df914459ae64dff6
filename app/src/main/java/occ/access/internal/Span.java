package occ.access.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * While what was read of an account stays true by itself: from the last of its time limits that is over to the next
 * that is not. Asked on either side of it, it is read anew; so an end takes effect by the clock alone.
 */
record Span(@Nullable Instant from, @Nullable Instant until) {
    boolean holds(Instant at) {
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }
}
