package occ.pole;

import java.util.List;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** The socket of modules that have more to do with whom or what a page is about: each a link to the form that does it. */
@FunctionalInterface
public interface EntityDeeds {
    List<Link> of(Actor actor, Reference entity);
}
