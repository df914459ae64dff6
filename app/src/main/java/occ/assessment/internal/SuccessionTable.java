package occ.assessment.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.assessment.FiledAssessment;
import occ.kernel.EntityId;
import occ.pole.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which approved score stands in whose place. */
@Component
class SuccessionTable {
    private final JdbcClient jdbc;

    SuccessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before the new ones are approved: at no moment do two stand. */
    void makeWayFor(List<FiledAssessment> approved, Instant at) {
        jdbc.sql("""
                update assessment.assessment older
                   set superseded_at = :at, superseded_by = newer.id
                  from unnest(:subjects::uuid[], :models::text[], :trials::boolean[], :ids::uuid[])
                       as newer (subject, model, trial, id)
                 where older.subject = newer.subject and older.model = newer.model and older.trial = newer.trial
                   and older.approved_at is not null and older.superseded_at is null and older.retracted_at is null
                """)
                .param("at", Utc.at(at))
                .param(
                        "subjects",
                        approved.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
                .param("models", approved.stream().map(SuccessionTable::model).toArray(String[]::new))
                .param("trials", approved.stream().map(FiledAssessment::trial).toArray(Boolean[]::new))
                .param(
                        "ids",
                        approved.stream()
                                .map(one -> one.assessment().id().value())
                                .toArray(UUID[]::new))
                .update();
    }

    /** Subjects of what a source brought and nobody has taken back yet. */
    List<EntityId> standingFrom(SourceId source) {
        return jdbc.sql("""
                select distinct subject from assessment.assessment where source = :source and retracted_at is null
                """)
                .param("source", source.value())
                .query((row, number) -> new EntityId(row.getObject("subject", UUID.class)))
                .list();
    }

    List<EntityId> retract(SourceId source, Instant at) {
        return jdbc.sql("""
                update assessment.assessment
                   set retracted_at = :at
                 where source = :source and retracted_at is null
                returning subject
                """)
                .param("at", Utc.at(at))
                .param("source", source.value())
                .query((row, number) -> new EntityId(row.getObject("subject", UUID.class)))
                .list();
    }

    /** Where nothing stands any more, the newest that was not retracted stands again. */
    void restore(List<EntityId> subjects) {
        jdbc.sql("""
                update assessment.assessment
                   set superseded_at = null, superseded_by = null
                 where superseded_at is not null and id in (
                       select distinct on (subject, model, trial) id
                         from assessment.assessment
                        where subject = any(:subjects) and approved_at is not null and retracted_at is null
                        order by subject, model, trial, superseded_at is null desc, approved_at desc, id desc)
                """).param("subjects", AssessmentTable.keys(subjects)).update();
    }

    private static String model(FiledAssessment filed) {
        return filed.form().model().id().code();
    }
}
