package occ.mapping.internal;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SubjectTable {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final StandingRow rows;

    SubjectTable(JdbcClient jdbc, JdbcTemplate template, StandingRow rows) {
        this.jdbc = jdbc;
        this.template = template;
        this.rows = rows;
    }

    record Opened(Subject subject, SourceId source) {}

    Optional<Subject> find(Reference reference, Instant at) {
        return jdbc.sql(StandingRow.SELECT
                        + StandingRow.FROM
                        + " where s.reference = :reference and "
                        + StandingRow.THEN)
                .param("reference", reference.text())
                .param("at", Utc.at(at))
                .query(rows::read)
                .optional();
    }

    Optional<Subject> find(EntityId id) {
        return jdbc.sql(StandingRow.SELECT + StandingRow.FROM + " where s.id = :id and " + StandingRow.NOW)
                .param("id", id.value())
                .query(rows::read)
                .optional();
    }

    List<Subject> findAll(Collection<EntityId> ids) {
        return jdbc.sql(StandingRow.SELECT + StandingRow.FROM + " where s.id = any(:ids) and " + StandingRow.NOW)
                .param("ids", keys(ids))
                .query(rows::read)
                .list();
    }

    List<Subject> workedOnSince(SourceId source) {
        return jdbc.sql(StandingRow.SELECT + StandingRow.FROM + " where s.source = :source and " + StandingRow.NOW
                        + """
                           and (t.version > 1
                                or exists (select from mapping.review r where r.subject = s.id and r.retracted_at is null))
                         order by s.recorded_at, s.id
                        """)
                .param("source", source.value())
                .query(rows::read)
                .list();
    }

    /** How a subject stood before it was merged or split, and since when. */
    Before before(EntityId subject) {
        return jdbc.sql("""
            select state, since
              from mapping.standing
             where subject = :subject and state not in ('MERGED', 'SPLIT')
             order by version desc
             limit 1
            """)
                .param("subject", subject.value())
                .query((row, number) ->
                        new Before(SubjectState.valueOf(row.getString("state")), Utc.read(row, "since")))
                .single();
    }

    record Before(SubjectState state, Instant since) {}

    SourceId sourceOf(EntityId subject) {
        return new SourceId(jdbc.sql("select source from mapping.subject where id = :id")
                .param("id", subject.value())
                .query(UUID.class)
                .single());
    }

    void add(List<Opened> opened, AccountId by, Instant at) {
        template.batchUpdate("""
            insert into mapping.subject
                   (recorded_at, class, kind, id, reference, recorded_by, nominated_by, source)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """, opened, BATCH, (row, one) -> {
            var subject = one.subject();
            row.setObject(1, Utc.at(at));
            row.setInt(2, subject.accessClass().value());
            row.setShort(3, subject.ref().kind().code());
            row.setObject(4, subject.id().value());
            row.setString(5, subject.reference().text());
            row.setObject(6, by.value());
            row.setObject(7, subject.nominatedBy().value());
            row.setObject(8, one.source().value());
        });
    }

    void addStandings(List<Standing> standings) {
        template.batchUpdate("""
            insert into mapping.standing
                   (recorded_at, class, version, since, id, subject, recorded_by, state, name, primary_theme,
                    themes, activities, place, countries, move, reason_code, reason, instead)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, standings, BATCH, SubjectTable::write);
    }

    /** Whether that version was still the present one, and is closed now. */
    boolean close(EntityId subject, int version, Instant at) {
        return jdbc.sql("""
            update mapping.standing
               set superseded_at = :at
             where subject = :subject and version = :version and superseded_at is null
            """)
                        .param("at", Utc.at(at))
                        .param("subject", subject.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void retract(Collection<EntityId> subjects, Instant at) {
        jdbc.sql("update mapping.subject set retracted_at = :at where id = any(:ids) and retracted_at is null")
                .param("at", Utc.at(at))
                .param("ids", keys(subjects))
                .update();
    }

    private static void write(PreparedStatement row, Standing standing) throws SQLException {
        var subject = standing.subject();
        row.setObject(1, Utc.at(standing.at()));
        row.setInt(2, subject.accessClass().value());
        row.setInt(3, subject.version());
        row.setObject(4, Utc.at(subject.since()));
        row.setObject(5, Uuid7.at(standing.at()));
        row.setObject(6, subject.id().value());
        row.setObject(7, standing.by().value());
        row.setString(8, subject.state().name());
        row.setString(9, subject.name());
        row.setString(10, subject.primaryTheme().name());
        row.setArray(11, texts(row, subject.themes()));
        row.setArray(12, texts(row, subject.crimes()));
        row.setString(13, subject.place());
        row.setArray(14, texts(row, subject.countries()));
        row.setString(15, standing.deed());
        row.setString(16, standing.reasonCode());
        row.setString(17, standing.reason());
        row.setObject(18, value(standing.instead()), Types.OTHER);
    }

    private static UUID[] keys(Collection<EntityId> ids) {
        return ids.stream().map(EntityId::value).toArray(UUID[]::new);
    }

    private static @Nullable UUID value(@Nullable EntityId id) {
        return id == null ? null : id.value();
    }

    private static Array texts(PreparedStatement row, Collection<?> values) throws SQLException {
        return row.getConnection()
                .createArrayOf("text", values.stream().map(String::valueOf).toArray());
    }
}
