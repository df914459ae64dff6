package occ.pole;

import java.util.List;
import occ.kernel.Actor;

/** Finding entities by a name, a reference or an identifier, however it was typed. Searches are in the trail. */
public interface Finding {
    List<SearchHit> find(Actor actor, String typed, int most);
}
