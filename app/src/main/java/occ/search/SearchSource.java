package occ.search;

import java.util.List;
import occ.kernel.Actor;

/**
 * The socket through which a module answers searches: with what the actor may see and nothing else, best first, at
 * most as many as asked for. A source writes its own line into the trail, with the number of results.
 */
public interface SearchSource {
    List<Found> find(Actor actor, String typed, int most);
}
