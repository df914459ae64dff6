package occ.work;

import java.util.List;
import occ.kernel.Actor;

/** The socket through which a module says what waits for somebody. It answers only with what the actor may see. */
@FunctionalInterface
public interface WorkSource {
    List<WorkItem> items(Actor actor);
}
