package occ.files.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import occ.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents that belong to no file: not yet, or no more. */
@Component
class LooseTable {
    private final JdbcClient jdbc;

    LooseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FileId id, Instant removableFrom) {
        jdbc.sql("insert into files.loose (id, removable_from) values (:id, :from)")
                .param("id", id.value())
                .param("from", utc(removableFrom))
                .update();
    }

    /** False if somebody else took it first. */
    boolean take(FileId id) {
        return jdbc.sql("delete from files.loose where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<FileId> removable(Instant now) {
        return jdbc.sql("select id from files.loose where removable_from <= :now")
                .param("now", utc(now))
                .query((row, number) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
