package occ.interchange.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.interchange.ImportId;
import occ.kernel.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others hold about things that came with an import since undone. */
@Component
class LeftStandingTable {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    LeftStandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Left(EntityId entity, Instant undoneAt) {}

    void keep(ImportId undone, Instant at) {
        jdbc.sql("select interchange.leave_standing(:import, :at)")
                .param("import", undone.value())
                .param("at", Utc.at(at))
                .query(row -> {});
    }

    /** The statement is joined for whether it stands yet: withdrawn or superseded, it needs nobody's attention. */
    List<Left> all() {
        return jdbc.sql("""
            select l.entity, min(l.at) as at
              from interchange.left_standing l
              join pole.statement_now s on s.id = l.statement
             group by l.entity
             order by min(l.at), l.entity
             limit :most
            """)
                .param("most", MOST)
                .query((row, number) -> new Left(
                        new EntityId(row.getObject("entity", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
