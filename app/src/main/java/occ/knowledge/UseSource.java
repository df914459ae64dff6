package occ.knowledge;

import java.util.List;
import occ.kernel.Actor;

/** The socket through which a module says where tactics were tried. It answers only with what the actor may see. */
@FunctionalInterface
public interface UseSource {
    /** The newest first, and no more than so many. */
    List<Use> uses(Actor actor, String tactic, int most);
}
