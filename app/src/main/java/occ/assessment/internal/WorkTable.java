package occ.assessment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import occ.assessment.SubjectToScore;
import occ.assessment.WaitingAssessment;
import occ.assessment.WaitingAssessment.Stage;
import occ.kernel.AccountId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for somebody, across subjects. */
@Component
class WorkTable {
    private static final String WAITING = """
            select a.reference, s.kind, s.reference as subject, s.name, m.definition ->> 'title' as model, a.state,
                   (select string_agg(p.name, ' and ' order by p.name)
                      from access.person p
                     where p.id = any (a.scorers)) as scored_by,
                   coalesce(a.submitted_at, a.returned_at, a.recorded_at) as since, :reader = any (a.scorers) as own
              from assessment.assessment a
              join mapping.subject_now s on s.id = a.subject
              join assessment.model m on m.code = a.model and m.version = a.model_version
            """;

    private final JdbcClient jdbc;

    WorkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaitingAssessment> awaiting(AccountId reader, MapReach reach) {
        return jdbc.sql(WAITING + """
                 where a.state = 'SUBMITTED' and a.retracted_at is null and s.state = any (:ready)
                   and (:everywhere or s.place = any (:places))
                 order by a.submitted_at, a.reference
                """)
                .param("reader", reader.value())
                .param("ready", Journey.READY)
                .param("everywhere", reach.everywhere())
                .param("places", reach.places())
                .query((row, number) -> waiting(row))
                .list();
    }

    int countAwaiting(AccountId reader, MapReach reach) {
        return jdbc.sql("""
                select count(*)
                  from assessment.assessment a
                  join mapping.subject_now s on s.id = a.subject
                 where a.state = 'SUBMITTED' and a.retracted_at is null and s.state = any (:ready)
                   and (:everywhere or s.place = any (:places))
                   and not :reader = any (a.scorers)
                """)
                .param("reader", reader.value())
                .param("ready", Journey.READY)
                .param("everywhere", reach.everywhere())
                .param("places", reach.places())
                .query(Integer.class)
                .single();
    }

    List<WaitingAssessment> of(AccountId reader) {
        return jdbc.sql(WAITING + """
                 where a.state in ('DRAFT', 'RETURNED') and a.retracted_at is null and s.state = any (:ready)
                   and :reader = any (a.scorers)
                 order by a.state desc, since, a.reference
                """)
                .param("reader", reader.value())
                .param("ready", Journey.READY)
                .query((row, number) -> waiting(row))
                .list();
    }

    /** Those due {@code soon} to be scored again stand beside those that never were. */
    List<SubjectToScore> toScore(MapReach reach, Instant soon) {
        return jdbc.sql("""
                select s.kind, s.reference, s.name, min(c.due_at) as due_at,
                       case when s.state = 'DEVELOPMENT' then 'FIRST'
                            when bool_or(c.rule = :noScore) then 'MISSING'
                            else 'AGAIN'
                       end as why
                  from mapping.subject_now s
                  join adequacy.running c on c.subject = s.id
                 where (s.state = 'DEVELOPMENT' or c.rule = :noScore or c.rule = :rescore and c.due_at < :soon)
                   and (:everywhere or s.place = any (:places) or s.nominated_by = any (:bodies))
                   and not exists (
                       select
                         from assessment.assessment w
                        where w.subject = s.id and w.approved_at is null and w.retracted_at is null and not w.trial)
                 group by s.kind, s.reference, s.name, s.state
                 order by due_at, s.reference
                """)
                .param("noScore", ScoreRules.NO_SCORE.key())
                .param("rescore", ScoreRules.RESCORE.key())
                .param("soon", Utc.at(soon))
                .param("everywhere", reach.everywhere())
                .param("places", reach.places())
                .param("bodies", reach.bodies())
                .query((row, number) -> toScore(row))
                .list();
    }

    private static SubjectToScore toScore(ResultSet row) throws SQLException {
        return new SubjectToScore(
                EntityKind.of(row.getInt("kind")),
                new Reference(row.getString("reference")),
                row.getString("name"),
                SubjectToScore.Why.valueOf(row.getString("why")),
                Objects.requireNonNull(Utc.read(row, "due_at")));
    }

    private static WaitingAssessment waiting(ResultSet row) throws SQLException {
        return new WaitingAssessment(
                new Reference(row.getString("reference")),
                EntityKind.of(row.getInt("kind")),
                new Reference(row.getString("subject")),
                row.getString("name"),
                row.getString("model"),
                Stage.valueOf(row.getString("state")),
                row.getString("scored_by"),
                Objects.requireNonNull(Utc.read(row, "since")),
                row.getBoolean("own"));
    }
}
