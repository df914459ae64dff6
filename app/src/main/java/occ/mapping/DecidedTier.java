package occ.mapping;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Tier;

/**
 * The socket through which the module that decides tiers tells mapping which one stands: intervals of review and the
 * archive depend on it. Until one is decided, mapping goes by its interim level.
 */
public interface DecidedTier {
    Optional<Tier> of(Actor actor, EntityId subject);
}
