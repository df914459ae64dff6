package occ.pole;

import java.util.Collection;
import java.util.Map;
import occ.kernel.Actor;

/** The socket of whoever keeps what sources said: where a reader may read it for themself. */
@FunctionalInterface
public interface SourceAddresses {
    /** An address for each of the sources that have one the actor may open. */
    Map<SourceId, String> of(Actor actor, Collection<Source> sources);
}
