package occ.pole;

import java.util.List;
import occ.kernel.Actor;

/** Finding entities by a name, a reference or an identifier, however it was typed. Searches are in the trail. */
public interface Finding {
    /** Nothing that can be found is longer; a longer line finds nothing. */
    int LONGEST = 200;

    /** By reference first, then by identifier, then by name with the likest first. */
    List<SearchHit> find(Actor actor, String typed, int most);
}
