package occ.work;

import java.util.List;
import occ.kernel.Actor;

/** The socket through which a module says what waits for somebody. It answers only with what the actor may see. */
@FunctionalInterface
public interface WorkSource {
    List<WorkItem> items(Actor actor);

    /** Whether it is asked for digests, which leave the system. What it says there is what its items say they are mentioned as. */
    default boolean isInDigests() {
        return false;
    }
}
