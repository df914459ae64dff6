package occ.tasking.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.tasking.Situation;

/** The subjects of a deed, all of them there for the actor. */
record Found(Map<EntityId, Situation> all) {
    Situation get(EntityId subject) {
        return Objects.requireNonNull(all.get(subject));
    }

    Set<OrganisationId> areas() {
        return all.values().stream().map(Situation::area).collect(Collectors.toUnmodifiableSet());
    }
}
