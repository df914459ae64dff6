package occ.pole.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.pole.NewSource;
import occ.pole.Source;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SourceTable {
    private static final String SOURCE = "select id, reference, kind, title, received_on from pole.source";

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

    Optional<Source> find(Reference reference) {
        return jdbc.sql(SOURCE + " where reference = :reference and retracted_at is null")
                .param("reference", reference.text())
                .query((row, number) -> source(row))
                .optional();
    }

    Optional<Source> find(SourceId id) {
        return jdbc.sql(SOURCE + " where id = :id and retracted_at is null")
                .param("id", id.value())
                .query((row, number) -> source(row))
                .optional();
    }

    ClassId classOf(SourceId source) {
        return new ClassId(jdbc.sql("select class from pole.source where id = :id")
                .param("id", source.value())
                .query(Integer.class)
                .single());
    }

    List<Source> newestOf(AccountId recorder, int most) {
        return jdbc.sql(SOURCE + """
             where recorded_by = :recorder and retracted_at is null
             order by recorded_at desc
             limit :most
            """)
                .param("recorder", recorder.value())
                .param("most", most)
                .query((row, number) -> source(row))
                .list();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                new SourceId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                SourceKind.of(row.getInt("kind")),
                row.getString("title"),
                row.getObject("received_on", LocalDate.class));
    }

    void retract(SourceId source, Instant at) {
        jdbc.sql("update pole.source set retracted_at = :at where id = :id and retracted_at is null")
                .param("at", Utc.at(at))
                .param("id", source.value())
                .update();
    }
}
