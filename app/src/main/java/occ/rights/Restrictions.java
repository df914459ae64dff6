package occ.rights;

import java.time.Instant;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Which records may be kept and no longer used, save as the law allows. It says nothing of who asked. */
public interface Restrictions {
    /** For whoever may read the record. */
    Optional<Restricted> of(Actor actor, Reference record);

    record Restricted(Reference record, Instant since) {}
}
