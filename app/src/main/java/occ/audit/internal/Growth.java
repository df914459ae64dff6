package occ.audit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import occ.audit.internal.TreeTable.Head;
import occ.audit.tree.Hashes;
import occ.audit.tree.Proofs;
import occ.audit.tree.Tile;
import occ.audit.tree.TileEdge;
import occ.audit.tree.TiledNodes;

/** What a batch adds to the tree: the tiles that change, and the head that comes of it. */
final class Growth {
    private final TreeTable table;
    private final Hashes hashes = new Hashes();
    private final List<Tile> full = new ArrayList<>();
    private final List<Long[]> fullEntries = new ArrayList<>();
    private final List<Long> entries;
    private final TileEdge edge;
    private final long before;
    private long size;
    private long place;
    private long number;
    private long highest;

    Growth(TreeTable table, Head last) {
        this.table = table;
        this.before = last.size();
        this.size = last.size();
        this.highest = last.highest();
        this.entries = new ArrayList<>(lastEntries(table, last.size()));
        this.edge = TileEdge.at(last.size(), this::stored, this::filled);
    }

    private static List<Long> lastEntries(TreeTable table, long size) {
        var width = (int) (size % Tile.WIDTH);
        return width == 0
                ? List.of()
                : Arrays.asList(table.entries(size / Tile.WIDTH)).subList(0, width);
    }

    private byte[] stored(Tile tile) {
        return table.tile(tile.level(), tile.index())
                .orElseThrow(() -> new IllegalStateException("Tile %d of level %d is missing: run bin/occ audit verify"
                        .formatted(tile.index(), tile.level())));
    }

    private void filled(Tile tile) {
        full.add(tile);
        fullEntries.add(tile.level() == 0 ? entries.toArray(Long[]::new) : new Long[0]);
        if (tile.level() == 0) {
            entries.clear();
        }
    }

    void append(long entry, byte[] form, long at) {
        entries.add(entry);
        edge.append(hashes.leaf(form));
        size++;
        place = at;
        number = entry;
        highest = Math.max(highest, entry);
    }

    void save() {
        for (var at = 0; at < full.size(); at++) {
            table.save(full.get(at), fullEntries.get(at));
        }
        for (var tile : edge.unfilled()) {
            table.save(tile, entries.toArray(Long[]::new));
        }
    }

    /** Asked after saving: it is read from the tiles as anybody else would read it. */
    byte[] root() {
        return new Proofs(new TiledNodes(this::stored)).root(size);
    }

    long added() {
        return size - before;
    }

    long size() {
        return size;
    }

    long place() {
        return place;
    }

    long number() {
        return number;
    }

    long highest() {
        return highest;
    }
}
