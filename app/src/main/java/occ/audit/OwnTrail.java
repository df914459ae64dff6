package occ.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of the trail: their own lines. It runs inside a transaction of the actor, whose account the
 * database itself takes from there: no argument could name another's.
 */
public interface OwnTrail {
    /** Newest first, within a span. */
    Lines between(Instant from, Instant until, int skipped, int most);

    Beside beside(Instant from, Instant until);

    record Lines(List<Line> lines, long total) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** {@code records} is how many records the line names; which they are, only an auditor reads. */
    record Line(
            Instant at,
            Operation operation,
            String deed,
            Result result,
            int records,
            @Nullable Integer count,
            @Nullable String purpose) {

        public Line because(String why) {
            return new Line(at, operation, deed, result, records, count, why);
        }
    }

    /** The nearest lines before and after a span. */
    record Beside(@Nullable Instant before, @Nullable Instant after) {}
}
