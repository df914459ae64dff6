package occ.disruption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.disruption.Disruptions.Line;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Quarters: counted over everything and locked by a statistician, published without small numbers, and never changed. */
public interface Quarters {
    /** Those that are locked, the newest first. */
    List<Locked> locked(Actor actor);

    /** The next that is to be locked, for whoever locks them. */
    Optional<Quarter> toLock(Actor actor);

    /** Locks it, and publishes it. A sentence where that may not be yet. */
    Optional<String> lock(Actor actor, Quarter quarter);

    /** @throws occ.faces.NoSuchRecord if it is not locked */
    Pack get(Actor actor, Quarter quarter);

    /** As {@link #get}, for a file that leaves the system. */
    Pack export(Actor actor, Quarter quarter);

    record Locked(Quarter quarter, Instant at, String by) {}

    /** {@code undecided} were open when it was locked, or came later: they count when they are decided. */
    record Pack(
            Locked locked,
            List<Published> published,
            List<Adjustment> adjustments,
            List<Line> undecided,
            @Nullable Reconciliation reconciliation) {
        public Pack {
            published = List.copyOf(published);
            adjustments = List.copyOf(adjustments);
            undecided = List.copyOf(undecided);
        }
    }

    /** Of each level in the order of the scale, and of all; what is left out is negative. */
    record Published(String heading, String name, List<Long> counts) {
        public Published {
            counts = List.copyOf(counts);
        }
    }

    record Adjustment(
            Instant at,
            Reference reference,
            String title,
            Effect was,
            @Nullable Effect becomes,
            String by,
            String words) {}

    /** For whoever counts over everything: what was locked and what changed since make what stands. */
    record Reconciliation(long locked, long adjusted, long standing) {
        public boolean agrees() {
            return locked + adjusted == standing;
        }
    }
}
