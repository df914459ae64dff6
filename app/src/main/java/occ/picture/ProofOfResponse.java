package occ.picture;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import occ.picture.NationalPicture.Question;
import org.jspecify.annotations.Nullable;

/** Whether every subject on the map has a full response: in all, and by region, place and lead officer. */
public interface ProofOfResponse {
    Proof of(Actor actor, Question question);

    /** {@code whole} is what all others are parts of, each once by its region, its place and its lead officer. */
    record Proof(Line whole, List<Line> regions, List<Line> places, List<Line> leads, Course course) {}

    /**
     * {@code value} is that of the facet, and {@code label} what the register calls it; of the {@code exceptions} somebody carries
     * the risk of some; {@code oldestDue} is when the oldest of the others was due.
     */
    record Line(
            String value,
            @Nullable String label,
            long all,
            long full,
            long exceptions,
            long carried,
            @Nullable Instant oldestDue) {
        public long lacking() {
            return all - full;
        }
    }
}
