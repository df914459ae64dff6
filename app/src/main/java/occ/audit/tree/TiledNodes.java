package occ.audit.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Tops of subtrees out of tiles, each tile read once. */
public final class TiledNodes implements Nodes {
    private final Function<Tile, byte[]> stored;
    private final Map<Long, byte[]> read = new HashMap<>();
    private final Hashes hashes = new Hashes();

    /** @param stored gives the hashes of a tile, of which only level and index are said */
    public TiledNodes(Function<Tile, byte[]> stored) {
        this.stored = stored;
    }

    @Override
    public byte[] node(int level, long index) {
        var height = level % Tile.HEIGHT;
        var first = index << height;
        var tile = tile(level / Tile.HEIGHT, first / Tile.WIDTH);
        var from = (int) (first % Tile.WIDTH) * Hashes.LENGTH;
        var below = Arrays.copyOfRange(tile, from, from + (Hashes.LENGTH << height));
        return Subtree.over(below, hashes).node(height, 0);
    }

    private byte[] tile(int level, long index) {
        // No tree has so many tiles of a level that this would meet another's key.
        return read.computeIfAbsent(
                (long) level << 56 | index, key -> stored.apply(new Tile(level, index, new byte[0])));
    }
}
