package occ.faces.pages;

import java.util.List;
import occ.kernel.Actor;

/** The socket through which a module adds its links: only those the actor may follow. */
public interface NavigationSource {
    List<NavigationEntry> entries(Actor actor);
}
