package occ.mapping;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;

/** Where merges and splits lead. The moves make and undo them; every record keeps what was said of it (R40). */
public interface Combinations {

    /** From and to a subject, of those the actor may see. */
    List<Pointer> of(Actor actor, EntityId subject, AsAt asAt);

    /** {@code words} read before the name of the other: “Merged into”. */
    record Pointer(String words, Subject other) {}
}
