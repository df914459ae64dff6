package occ.partners.coalition;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a partner can do about some of the exposures.
 *
 * @param key the asker's own mark for it
 * @param cost what using it costs, at least one, so that nothing idle is ever proposed
 * @param covers the exposures it reaches, as indexes into {@link Question#exposures()}
 */
public record Lever(String key, String name, int cost, SortedSet<Integer> covers) {

    public Lever {
        if (cost < 1) {
            throw new IllegalArgumentException("Using a lever costs at least 1");
        }
        covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
    }
}
