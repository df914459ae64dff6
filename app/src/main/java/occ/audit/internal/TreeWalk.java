package occ.audit.internal;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import occ.audit.tree.Edge;
import occ.audit.tree.Hashes;
import occ.audit.tree.Tile;
import occ.audit.tree.TileEdge;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree anew from the entries, from left to right, and compares: each leaf with what was sealed, each claim about a
 * size with the root that comes of it, each tile above with what is stored. Rows are read by one thread and hashed by
 * others; memory holds a few chunks of them.
 */
final class TreeWalk {
    private static final int CHUNKS_AT_ONCE = 3 * Runtime.getRuntime().availableProcessors();

    private final Rows entries;
    private final SealedLeaves sealed;
    private final Deque<Claim> claims;
    private final Blame blame;
    private final Deque<Future<LeafChunk>> underWay = new ArrayDeque<>();
    private final List<Tile> above = new ArrayList<>();
    private final TileEdge tiles = new TileEdge(above::add);
    private final Edge edge = new Edge();
    private long sound;
    private long agreed;

    /** @param claims in the order of their sizes, of which none is larger than the tree */
    TreeWalk(Rows entries, SealedLeaves sealed, List<Claim> claims, Blame blame) {
        this.entries = entries;
        this.sealed = sealed;
        this.claims = new ArrayDeque<>(claims);
        this.blame = blame;
    }

    /** How many entries were found right before something was found wrong. */
    long sound() {
        return sound;
    }

    /** Tiles above the lowest, as they ought to be. */
    List<Tile> above() {
        var all = new ArrayList<>(above);
        tiles.unfilled().stream().filter(tile -> tile.level() > 0).forEach(all::add);
        return all;
    }

    /**
     * @return how many entries stand behind the sealed ones
     * @throws Fault at the first thing that is wrong
     */
    long walk() throws SQLException {
        try (var hashing = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().factory())) {
            agree();
            for (var chunk = next(); chunk != null; chunk = next()) {
                underWay.add(hashing.submit(chunk));
                if (underWay.size() >= CHUNKS_AT_ONCE) {
                    take(underWay.remove());
                }
            }
            while (!underWay.isEmpty()) {
                take(underWay.remove());
            }
        }
        var waiting = 0L;
        while (entries.next() != null) {
            waiting++;
        }
        return waiting;
    }

    private @Nullable LeafChunk next() throws SQLException {
        var numbers = new long[LeafChunk.LEAVES];
        var hashes = new byte[LeafChunk.LEAVES * Hashes.LENGTH];
        var many = 0;
        var first = -1L;
        while (many < LeafChunk.LEAVES) {
            var leaves = sealed.next();
            if (leaves == null) {
                break;
            }
            first = first < 0 ? leaves.first() : first;
            System.arraycopy(leaves.numbers(), 0, numbers, many, leaves.many());
            System.arraycopy(leaves.hashes(), 0, hashes, many * Hashes.LENGTH, leaves.hashes().length);
            many += leaves.many();
        }
        return many == 0
                ? null
                : new LeafChunk(
                        first,
                        many,
                        rows(many),
                        Arrays.copyOf(numbers, many),
                        Arrays.copyOf(hashes, many * Hashes.LENGTH));
    }

    private List<ByteBuffer> rows(int many) throws SQLException {
        var rows = new ArrayList<ByteBuffer>(many);
        while (rows.size() < many) {
            var row = entries.next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private void take(Future<LeafChunk> future) {
        var chunk = done(future);
        if (chunk.wrong() != LeafChunk.NONE) {
            sound += chunk.wrong();
            throw blame.of(chunk);
        }
        var before = new Edge(edge);
        chunk.subtree().appendTo(edge, chunk.expected);
        while (!claims.isEmpty() && claims.getFirst().size() <= edge.size()) {
            var within = new Edge(before);
            chunk.subtree().appendTo(within, (int) (claims.getFirst().size() - chunk.first));
            agree(within, claims.removeFirst());
        }
        for (var tile = 0; tile < chunk.expected / Tile.WIDTH; tile++) {
            tiles.append(1, chunk.subtree().node(Tile.HEIGHT, tile));
        }
        sound += chunk.expected;
    }

    private static LeafChunk done(Future<LeafChunk> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Claims about a tree without leaves. */
    private void agree() {
        while (!claims.isEmpty() && claims.getFirst().size() == 0) {
            agree(edge, claims.removeFirst());
        }
    }

    private void agree(Edge tree, Claim claim) {
        if (!Arrays.equals(tree.root(), claim.root())) {
            throw blame.ofRoot(claim, agreed);
        }
        agreed = claim.size();
    }
}
