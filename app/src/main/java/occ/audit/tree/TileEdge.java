package occ.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The last tile of every level, to which leaves are added: memory holds these few, however many leaves there are. */
public final class TileEdge {
    private final Hashes hashes = new Hashes();
    private final Consumer<Tile> filled;
    private final List<Last> levels = new ArrayList<>();

    private static final class Last {
        private final byte[] hashes = new byte[Tile.WIDTH * Hashes.LENGTH];
        private long index;
        private int width;
    }

    /** @param filled is handed each tile as soon as it is full */
    public TileEdge(Consumer<Tile> filled) {
        this.filled = filled;
    }

    /** As it stood when the tree had this size; {@code stored} gives the hashes of the last tile of a level. */
    public static TileEdge at(long size, Function<Tile, byte[]> stored, Consumer<Tile> filled) {
        var edge = new TileEdge(filled);
        for (var level = 0; size >> level * Tile.HEIGHT > 0; level++) {
            var tops = size >> level * Tile.HEIGHT;
            var last = edge.level(level);
            last.index = tops / Tile.WIDTH;
            last.width = (int) (tops % Tile.WIDTH);
            if (last.width > 0) {
                var kept = stored.apply(new Tile(level, last.index, new byte[0]));
                System.arraycopy(kept, 0, last.hashes, 0, last.width * Hashes.LENGTH);
            }
        }
        return edge;
    }

    public void append(byte[] leaf) {
        append(0, leaf);
    }

    /** The top of a whole tile's worth of leaves, where the tiles of leaves are kept elsewhere. */
    public void append(int level, byte[] top) {
        var last = level(level);
        System.arraycopy(top, 0, last.hashes, last.width * Hashes.LENGTH, Hashes.LENGTH);
        last.width++;
        if (last.width == Tile.WIDTH) {
            var full = last.hashes.clone();
            filled.accept(new Tile(level, last.index, full));
            last.index++;
            last.width = 0;
            append(level + 1, Subtree.over(full, hashes).node(Tile.HEIGHT, 0));
        }
    }

    /** The last tiles as far as they have come; none of them is full. */
    public List<Tile> unfilled() {
        var tiles = new ArrayList<Tile>();
        for (var level = 0; level < levels.size(); level++) {
            var last = levels.get(level);
            if (last.width > 0) {
                tiles.add(
                        new Tile(level, last.index, java.util.Arrays.copyOf(last.hashes, last.width * Hashes.LENGTH)));
            }
        }
        return tiles;
    }

    private Last level(int level) {
        while (levels.size() <= level) {
            levels.add(new Last());
        }
        return levels.get(level);
    }
}
