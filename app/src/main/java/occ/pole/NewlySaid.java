package occ.pole;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.faces.pages.EntityAddress;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/**
 * What was newly said of whom somebody watches: the statements that stand now, as the actor may read them. What the actor
 * recorded is no news to them.
 */
public interface NewlySaid {
    /** How many for each watch that has any, asked for all at once. */
    Map<UUID, Integer> count(Actor actor, Collection<Watch> watches);

    /** The oldest first. Those recorded in the same moment come together, so that {@code most} may be passed. */
    List<News> of(Actor actor, Watch watch, int most);

    /** {@code key} is the asker’s own. */
    record Watch(UUID key, What what, Instant since) {}

    /** All that is said of an entity, and of those that have a name or an identifier: by either end of a link. */
    sealed interface What {
        /** Exactly, but for case and accents. */
        record Named(String name) implements What {}

        record Identified(Predicate predicate, String canonical) implements What {}

        record About(EntityId entity) implements What {}
    }

    /** A statement, and how its subject is known to its reader. */
    record News(Statement statement, String reference, String name) {
        public String address() {
            return EntityAddress.of(statement.subject().kind(), reference);
        }
    }
}
