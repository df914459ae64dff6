package occ.assessment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.assessment.FiledAssessment;
import occ.assessment.model.ModelId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.pole.SourceId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class AssessmentTable {
    private static final String INSERT = """
            insert into assessment.assessment
                   (recorded_at, submitted_at, returned_at, approved_at, class, model_version, row_version, score_low,
                    score_high, trial, id, subject, scorer, assurer, returned_by, source, override_by, reference, model,
                    state, band_low, band_high, band, override_band, override_code, override_note, confidence,
                    confidence_note, assurance_note, returned_note, scorers, evidence, confidence_basis, answers, result)
            values (:recordedAt, :submittedAt, :returnedAt, :approvedAt, :class, :modelVersion, :rowVersion, :scoreLow,
                    :scoreHigh, :trial, :id, :subject, :scorer, :assurer, :returnedBy, :source, :overrideBy, :reference,
                    :model, :state, :bandLow, :bandHigh, :band, :overrideBand, :overrideCode, :overrideNote, :confidence,
                    :confidenceNote, :assuranceNote, :returnedNote, :scorers, :evidence, :confidenceBasis::jsonb,
                    :answers::jsonb, :result::jsonb)
            """;
    private static final String UPDATE = """
            update assessment.assessment
               set submitted_at = :submittedAt, returned_at = :returnedAt, approved_at = :approvedAt,
                   row_version = row_version + 1, score_low = :scoreLow, score_high = :scoreHigh, scorer = :scorer,
                   assurer = :assurer, returned_by = :returnedBy, override_by = :overrideBy, state = :state,
                   band_low = :bandLow, band_high = :bandHigh, band = :band, override_band = :overrideBand,
                   override_code = :overrideCode, override_note = :overrideNote, confidence = :confidence,
                   confidence_note = :confidenceNote, assurance_note = :assuranceNote, returned_note = :returnedNote,
                   scorers = :scorers, evidence = :evidence, confidence_basis = :confidenceBasis::jsonb,
                   answers = :answers::jsonb, result = :result::jsonb
             where id = :id and row_version = :rowVersion
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate template;
    private final ModelTable models;

    AssessmentTable(JdbcClient jdbc, NamedParameterJdbcTemplate template, ModelTable models) {
        this.jdbc = jdbc;
        this.template = template;
        this.models = models;
    }

    record New(FiledAssessment filed, ClassId accessClass) {}

    void add(List<New> assessments) {
        template.batchUpdate(
                INSERT,
                assessments.stream()
                        .map(one -> AssessmentParameters.of(
                                one.filed(), one.accessClass().value()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** False where somebody else changed it since the version it carries. */
    boolean change(FiledAssessment filed) {
        return template.update(UPDATE, AssessmentParameters.of(filed, 0)) == 1;
    }

    Optional<FiledAssessment> find(Reference reference) {
        return one(jdbc.sql(AssessmentRow.SELECT + " where a.reference = :reference and a.retracted_at is null")
                .param("reference", reference.text()));
    }

    Optional<FiledAssessment> atWork(EntityId subject, ModelId model) {
        return atWork(subject).stream()
                .filter(filed -> filed.form().model().id().equals(model))
                .findFirst();
    }

    List<FiledAssessment> atWork(EntityId subject) {
        return many(jdbc.sql(AssessmentRow.SELECT + """
                 where a.subject = :subject and a.approved_at is null and a.retracted_at is null
                 order by a.trial, a.recorded_at
                """).param("subject", subject.value()));
    }

    /** The newest of each model that was approved by then: those of versions in force first. */
    List<FiledAssessment> standing(EntityId subject, Instant at) {
        return many(jdbc.sql(AssessmentRow.SELECT + """
                 where a.id in (
                       select distinct on (model, trial) id
                         from assessment.assessment
                        where subject = :subject and approved_at <= :at and (retracted_at is null or retracted_at > :at)
                        order by model, trial, approved_at desc, id desc)
                 order by a.trial, a.score_low is null, a.model
                """)
                .param("subject", subject.value())
                .param("at", Utc.at(at)));
    }

    List<FiledAssessment> approved(EntityId subject) {
        return many(jdbc.sql(AssessmentRow.SELECT + """
                 where a.subject = :subject and a.approved_at is not null and a.retracted_at is null
                 order by a.approved_at desc, a.id desc
                """).param("subject", subject.value()));
    }

    List<FiledAssessment> resting(SourceId source) {
        return many(jdbc.sql(AssessmentRow.SELECT + """
                 where a.retracted_at is null and a.source is distinct from :source
                   and (a.evidence && (select array_agg(s.id) from pole.statement_now s where s.source = :source)
                        or a.subject in (select s.id from mapping.subject_now s where s.source = :source)
                        or exists (select
                                     from assessment.assessment older
                                    where older.source = :source and older.superseded_by = a.id))
                 order by a.recorded_at
                """).param("source", source.value()));
    }

    private Optional<FiledAssessment> one(StatementSpec query) {
        return query.query((row, number) -> new AssessmentRow(row, models).read())
                .optional();
    }

    private List<FiledAssessment> many(StatementSpec query) {
        return query.query((row, number) -> new AssessmentRow(row, models).read())
                .list();
    }

    static UUID[] keys(List<EntityId> subjects) {
        return subjects.stream().map(EntityId::value).toArray(UUID[]::new);
    }
}
