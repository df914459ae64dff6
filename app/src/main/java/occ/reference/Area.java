package occ.reference;

import org.jspecify.annotations.Nullable;

/** One tile of the national picture: a territorial force, or a place that no such force covers. */
public sealed interface Area permits Force, Place {
    /** Ours, and stable: codes of others change with boundaries, this does not. */
    String key();

    String name();

    /** Three letters for a tile. */
    String letters();

    @Nullable
    String onsCode();

    Tile tile();

    /** The region it lies in; only forces lie in one. */
    @Nullable
    Region region();
}
