package occ.faces;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;

/**
 * The socket through which a module above fills a page of a module below. The page asks every panel that names
 * it; a panel with nothing its reader may see answers with nothing, and the page does not show that it asked.
 */
public interface Panel {
    /** The page it belongs to, as its template is named: {@code mapping/group}. */
    String page();

    int order();

    Optional<Piece> piece(Actor actor, EntityRef subject, AsAt asAt);
}
