package occ.audit.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import occ.audit.tree.Hashes;
import occ.audit.tree.Tile;
import org.jspecify.annotations.Nullable;

/** The lowest tiles from left to right: the hash of each leaf as it was sealed, and of which entry it is. */
final class SealedLeaves implements AutoCloseable {
    private static final int ARRAY_HEADER = 20;

    private final CopiedRows rows;
    private final long size;
    private long next;

    SealedLeaves(Connection connection, long size) throws SQLException {
        this.size = size;
        this.rows = new CopiedRows(
                connection, "select index, hashes, entries from audit.tile where level = 0 order by index");
    }

    record Leaves(long first, long[] numbers, byte[] hashes) {
        int many() {
            return numbers.length;
        }
    }

    /**
     * The leaves of the next tile, as far as the tree goes; null behind them.
     *
     * @throws Fault where a tile is missing or too short
     */
    @Nullable
    Leaves next() throws SQLException {
        if (next >= size) {
            return null;
        }
        var row = rows.next();
        var many = (int) Math.min(Tile.WIDTH, size - next);
        if (row == null || index(row) != next / Tile.WIDTH) {
            throw missing();
        }
        var leaves = leaves(row, many);
        next += many;
        return leaves;
    }

    private static long index(ByteBuffer row) {
        row.getInt();
        return row.getLong();
    }

    private Leaves leaves(ByteBuffer row, int many) {
        var hashes = new byte[many * Hashes.LENGTH];
        var length = row.getInt();
        if (length < hashes.length) {
            throw missing();
        }
        row.get(row.position(), hashes);
        row.position(row.position() + length);
        var array = row.getInt();
        if (array < ARRAY_HEADER + many * (Integer.BYTES + Long.BYTES)) {
            throw missing();
        }
        row.position(row.position() + ARRAY_HEADER);
        var numbers = new long[many];
        for (var at = 0; at < many; at++) {
            row.getInt();
            numbers[at] = row.getLong();
        }
        return new Leaves(next, numbers, hashes);
    }

    private Fault missing() {
        return new Fault("The hashes of sealed entries are missing from leaf %,d on: table audit.tile was changed"
                .formatted(next));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
