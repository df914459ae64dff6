package occ.audit.internal;

import java.util.Optional;
import occ.audit.tree.Checkpoint;
import occ.audit.tree.Proofs;

/** Somebody who keeps heads where the owner of the database does not reach, or so it is hoped. */
interface Witness {
    String name();

    /** What came of giving a head out. */
    sealed interface Outcome {
        record Kept(Checkpoint head) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    Outcome take(Checkpoint head, Proofs proofs);

    /** The last head it has, where it can be asked. */
    Optional<String> last();

    /** Whether it can be asked at all. */
    boolean isReadable();
}
