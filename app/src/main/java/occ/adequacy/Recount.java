package occ.adequacy;

import java.util.Collection;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** Works out anew, from how things stand, which clocks must run, and compares them with those that do. */
public interface Recount {

    /** Nothing where all is well. */
    List<Difference> differences(Actor actor, Collection<EntityId> subjects);

    /** {@code sentence} says how the clock of a rule differs, such as “runs, and nothing is missing”. */
    record Difference(EntityId subject, String rule, String sentence) {}
}
