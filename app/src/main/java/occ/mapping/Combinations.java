package occ.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;

/** Where merges and splits lead. Undoing one is a move; every record keeps what was said of it (R40). */
public interface Combinations {

    /** From and to a subject, of those the actor may see. */
    List<Pointer> of(Actor actor, EntityId subject, AsAt asAt);

    /** Who must consent before subjects are merged or split, in order of name. */
    Map<OrganisationId, String> owners(Actor actor, List<Subject> subjects);

    /**
     * Splits a group, putting successors on the map that are not there yet.
     *
     * @throws occ.faces.StaleRecord if the group has changed since that version
     */
    MoveOutcome split(Actor actor, Subject origin, int version, Splitting splitting);

    /** {@code words} read before the name of the other: “Merged into”. */
    record Pointer(String words, Subject other, boolean leadsAway, Instant at, String by, String reason) {}

    /** Every current member with the places of its successors in the list. */
    record Splitting(
            List<Successor> successors, Map<EntityId, Set<Integer>> members, Agreement agreement, String words) {
        public Splitting {
            successors = List.copyOf(successors);
            members = Map.copyOf(members);
        }
    }

    sealed interface Successor {
        record OnTheMap(EntityRef group) implements Successor {}

        record New(GroupName name) implements Successor {}
    }
}
