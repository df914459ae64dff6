package occ.assessment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which subjects on the map have the score that decides their band, and which lack it. */
@Component
class ScoredTable {
    private final JdbcClient jdbc;

    ScoredTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code since} is when the score was approved or, where there is none, when the subject came to stand as it does. */
    record Scored(EntityId subject, ClassId accessClass, String place, Instant since) {}

    List<Scored> withScore(Collection<EntityId> subjects) {
        return jdbc.sql("""
                select s.id, s.class, s.place, a.approved_at as since
                  from assessment.assessment a
                  join mapping.subject_now s on s.id = a.subject
                 where a.subject = any (:subjects) and a.approved_at is not null and a.superseded_at is null
                   and a.retracted_at is null and a.score_low is not null and not a.trial
                   and s.state in ('MAPPED', 'MONITORED', 'ARCHIVE_PROPOSED')
                """)
                .param("subjects", keys(subjects))
                .query((row, number) -> scored(row))
                .list();
    }

    List<Scored> withoutScore(Collection<EntityId> subjects) {
        return jdbc.sql("""
                select s.id, s.class, s.place, s.since
                  from mapping.subject_now s
                 where s.id = any (:subjects) and s.state in ('MAPPED', 'MONITORED', 'ARCHIVE_PROPOSED')
                   and not exists (
                       select
                         from assessment.assessment a
                        where a.subject = s.id and a.approved_at is not null and a.superseded_at is null
                          and a.retracted_at is null and a.score_low is not null and not a.trial)
                """)
                .param("subjects", keys(subjects))
                .query((row, number) -> scored(row))
                .list();
    }

    /** Those whose new score waits for a second person; {@code since} is when it was submitted. */
    List<Scored> submitted(Collection<EntityId> subjects) {
        return jdbc.sql("""
                select s.id, s.class, s.place, max(a.submitted_at) as since
                  from assessment.assessment a
                  join mapping.subject_now s on s.id = a.subject
                 where a.subject = any (:subjects) and a.state = 'SUBMITTED' and a.retracted_at is null and not a.trial
                   and s.state in ('MAPPED', 'MONITORED', 'ARCHIVE_PROPOSED')
                 group by s.id, s.class, s.place
                """)
                .param("subjects", keys(subjects))
                .query((row, number) -> scored(row))
                .list();
    }

    private static Scored scored(ResultSet row) throws SQLException {
        return new Scored(
                new EntityId(row.getObject("id", UUID.class)),
                new ClassId(row.getInt("class")),
                row.getString("place"),
                Objects.requireNonNull(Utc.read(row, "since")));
    }

    private static UUID[] keys(Collection<EntityId> subjects) {
        return subjects.stream().map(EntityId::value).toArray(UUID[]::new);
    }
}
