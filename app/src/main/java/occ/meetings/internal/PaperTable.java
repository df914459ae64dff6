package occ.meetings.internal;

import static occ.meetings.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.Uuid7;
import occ.meetings.Block;
import occ.meetings.Item;
import occ.meetings.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of items when papers closed. */
@Component
class PaperTable {
    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Frozen(
            ClassId accessClass,
            String key,
            String title,
            String address,
            String hash,
            Instant closedAt,
            List<Block> blocks) {}

    /** Whoever sees a part first freezes it; others find it there. */
    boolean freeze(Item item, Part part, int number, Instant at) {
        return jdbc.sql("""
            insert into meetings.paper
                   (closed_at, number, class, id, item, subject, key, title, address, hash, content)
            values (:at, :number, :class, :id, :item, :subject, :key, :title, :address, :hash,
                    cast(:content as jsonb))
            on conflict do nothing
            """)
                        .param("at", utc(at))
                        .param("number", number)
                        .param("class", part.accessClass().value())
                        .param("id", Uuid7.at(at))
                        .param("item", item.id().value())
                        .param("subject", Columns.key(part.subject()), Types.OTHER)
                        .param("key", part.key())
                        .param("title", part.title())
                        .param("address", part.address())
                        .param("hash", Blocks.hash(part.title(), part.blocks()))
                        .param("content", Blocks.json(part.blocks()))
                        .update()
                == 1;
    }

    List<Frozen> of(Item item) {
        return jdbc.sql("""
            select class, key, title, address, hash, closed_at, content
              from meetings.paper
             where item = :item
             order by number, id
            """)
                .param("item", item.id().value())
                .query((row, number) -> frozen(row))
                .list();
    }

    private static Frozen frozen(ResultSet row) throws SQLException {
        return new Frozen(
                new ClassId(row.getInt("class")),
                row.getString("key"),
                row.getString("title"),
                row.getString("address"),
                row.getString("hash"),
                Columns.instant(row, "closed_at"),
                Blocks.of(row.getString("content")));
    }
}
