package occ.pole.internal;

import java.time.Instant;
import occ.kernel.AccountId;
import occ.pole.NewSource;
import occ.pole.Source;
import occ.pole.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SourceTable {
    private final JdbcClient jdbc;

    SourceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Source source, NewSource asked, AccountId by, Instant at) {
        jdbc.sql("""
                insert into pole.source (recorded_at, class, kind, received_on, id, recorded_by, reference, title)
                values (:at, :class, :kind, :receivedOn, :id, :by, :reference, :title)
                """)
                .param("at", Utc.at(at))
                .param("class", asked.accessClass().value())
                .param("kind", source.kind().code())
                .param("receivedOn", source.receivedOn())
                .param("id", source.id().value())
                .param("by", by.value())
                .param("reference", source.reference())
                .param("title", source.title())
                .update();
    }

    void retract(SourceId source, Instant at) {
        jdbc.sql("update pole.source set retracted_at = :at where id = :id and retracted_at is null")
                .param("at", Utc.at(at))
                .param("id", source.value())
                .update();
    }
}
