package occ.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import occ.audit.tree.Tile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tiles, heads and who else has them. */
@Component
class TreeTable {
    /** {@code place} and {@code number} are those of the last entry in it. */
    record Head(long size, Instant sealedAt, long place, long number, long highest, byte[] root, String note) {
        static final Head NONE = new Head(0, Instant.EPOCH, -1, 0, 0, new byte[0], "");
    }

    record Witnessed(String witness, long size, String note) {}

    private static final String HEADS = "select size, sealed_at, place, number, highest, root, note from audit.head ";

    private final JdbcClient jdbc;

    TreeTable(Owner owner) {
        this.jdbc = owner.jdbc();
    }

    Head newest() {
        return jdbc.sql(HEADS + "order by size desc limit 1")
                .query((row, number) -> head(row))
                .optional()
                .orElse(Head.NONE);
    }

    List<Head> heads() {
        return jdbc.sql(HEADS + "order by size")
                .query((row, number) -> head(row))
                .list();
    }

    Optional<Head> of(long size) {
        return jdbc.sql(HEADS + "where size = :size")
                .param("size", size)
                .query((row, number) -> head(row))
                .optional();
    }

    /** The first that has the entry in it. */
    Optional<Head> over(long place, long number) {
        return jdbc.sql(HEADS + "where (place, number) >= (:place, :number) order by size limit 1")
                .param("place", place)
                .param("number", number)
                .query((row, index) -> head(row))
                .optional();
    }

    Head before(long size) {
        return jdbc.sql(HEADS + "where size < :size order by size desc limit 1")
                .param("size", size)
                .query((row, number) -> head(row))
                .optional()
                .orElse(Head.NONE);
    }

    void add(Head head) {
        jdbc.sql("""
            insert into audit.head (size, sealed_at, place, number, highest, root, note)
            values (:size, :at, :place, :number, :highest, :root, :note)
            """)
                .param("size", head.size())
                .param("at", utc(head.sealedAt()))
                .param("place", head.place())
                .param("number", head.number())
                .param("highest", head.highest())
                .param("root", head.root())
                .param("note", head.note())
                .update();
    }

    Optional<byte[]> tile(int level, long index) {
        return jdbc.sql("select hashes from audit.tile where level = :level and index = :index")
                .param("level", level)
                .param("index", index)
                .query((row, number) -> row.getBytes("hashes"))
                .optional();
    }

    Long[] entries(long index) {
        return jdbc.sql("select entries from audit.tile where level = 0 and index = :index")
                .param("index", index)
                .query((row, number) -> (Long[]) row.getArray("entries").getArray())
                .optional()
                .orElse(new Long[0]);
    }

    void save(Tile tile, Long[] entries) {
        jdbc.sql("""
            insert into audit.tile (level, index, hashes, entries)
            values (:level, :index, :hashes, :entries)
            on conflict (level, index) do update set hashes = excluded.hashes, entries = excluded.entries
            """)
                .param("level", tile.level())
                .param("index", tile.index())
                .param("hashes", tile.hashes())
                .param("entries", tile.level() == 0 ? entries : null, java.sql.Types.ARRAY)
                .update();
    }

    Optional<Witnessed> lastWitnessed(String witness) {
        return jdbc.sql("""
            select witness, size, note from audit.witnessed where witness = :witness order by size desc limit 1
            """)
                .param("witness", witness)
                .query((row, number) -> witnessed(row))
                .optional();
    }

    /** The last that each of them has. */
    List<Witnessed> lastWitnessed() {
        return jdbc.sql("""
            select distinct on (witness) witness, size, note from audit.witnessed order by witness, size desc
            """).query((row, number) -> witnessed(row)).list();
    }

    void add(Witnessed witnessed, Instant at) {
        jdbc.sql("insert into audit.witnessed (witness, size, at, note) values (:witness, :size, :at, :note)")
                .param("witness", witnessed.witness())
                .param("size", witnessed.size())
                .param("at", utc(at))
                .param("note", witnessed.note())
                .update();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("size"),
                row.getTimestamp("sealed_at").toInstant(),
                row.getLong("place"),
                row.getLong("number"),
                row.getLong("highest"),
                row.getBytes("root"),
                row.getString("note"));
    }

    private static Witnessed witnessed(ResultSet row) throws SQLException {
        return new Witnessed(row.getString("witness"), row.getLong("size"), row.getString("note"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
