package occ.mapping;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;

/**
 * The socket through which the module that assigns owners tells mapping who owns a subject. Until one is assigned, the
 * body that nominated it answers for it.
 */
public interface AssignedOwner {
    Optional<OrganisationId> of(Actor actor, EntityId subject);
}
