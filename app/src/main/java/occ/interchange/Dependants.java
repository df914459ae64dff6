package occ.interchange;

import java.util.List;
import occ.kernel.Actor;

/**
 * The socket through which modules hold back the undoing of an import: answer with what has been done since on the
 * ground of what it brought, as far as the actor may see it.
 */
@FunctionalInterface
public interface Dependants {
    List<Dependant> of(Actor actor, Import applied);
}
