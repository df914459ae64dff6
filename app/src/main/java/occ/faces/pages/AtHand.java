package occ.faces.pages;

import java.util.Optional;
import occ.kernel.Actor;

/** The socket through which a module puts a link on every page: what nobody should have to look for. */
@FunctionalInterface
public interface AtHand {
    /** @param path of the page it stands on */
    Optional<Link> link(Actor actor, String path);
}
