package occ.assessment.internal;

import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import occ.assessment.Assessment;
import occ.assessment.BandOverride;
import occ.assessment.Confidence;
import occ.assessment.FiledAssessment;
import occ.assessment.FiledAssessment.GivenBack;
import occ.assessment.score.EvidenceRef;
import occ.assessment.score.Result;
import occ.kernel.AccountId;
import occ.kernel.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** What an assessment is in the columns of its row. */
final class AssessmentParameters {
    private final FiledAssessment filed;
    private final MapSqlParameterSource values = new MapSqlParameterSource();

    private AssessmentParameters(FiledAssessment filed) {
        this.filed = filed;
    }

    static SqlParameterSource of(FiledAssessment filed, int accessClass) {
        return new AssessmentParameters(filed).all(accessClass);
    }

    private SqlParameterSource all(int accessClass) {
        var form = filed.form();
        values.addValue("class", accessClass)
                .addValue("reference", filed.reference().text())
                .addValue("rowVersion", filed.version())
                .addValue("trial", filed.trial())
                .addValue("subject", filed.subject().value())
                .addValue("model", form.model().id().code())
                .addValue("modelVersion", form.model().id().version())
                .addValue("answers", AnswersJson.write(form.answers()))
                .addValue(
                        "scorers", form.scorers().stream().map(AccountId::value).toArray(UUID[]::new))
                .addValue("evidence", evidence());
        id("id", filed.assessment().id());
        id("source", filed.source());
        course();
        state();
        override(form.override());
        confidence(form.confidence());
        return values;
    }

    private UUID[] evidence() {
        return filed.form().answers().all().stream()
                .flatMap(answer -> answer.evidence().stream())
                .map(EvidenceRef::statement)
                .distinct()
                .toArray(UUID[]::new);
    }

    private void course() {
        var course = filed.course();
        moment("recordedAt", course.begunAt());
        moment("submittedAt", course.submittedAt());
        id("scorer", course.scorer());
        text("assuranceNote", course.checked());
        givenBack(course.givenBack());
    }

    private void givenBack(@Nullable GivenBack back) {
        moment("returnedAt", back == null ? null : back.at());
        id("returnedBy", back == null ? null : back.by());
        text("returnedNote", back == null ? null : back.reason());
    }

    private void state() {
        switch (filed.assessment()) {
            case Assessment.Draft _ -> state("DRAFT", null, null, null);
            case Assessment.Returned _ -> state("RETURNED", null, null, null);
            case Assessment.Submitted submitted -> state("SUBMITTED", submitted.result(), null, null);
            case Assessment.Approved approved -> state("APPROVED", approved.result(), approved.by(), approved.at());
            case Assessment.Superseded superseded ->
                throw new IllegalArgumentException("Superseded is never written: " + superseded.id());
        }
    }

    private void state(String state, @Nullable Result result, @Nullable AccountId assurer, @Nullable Instant at) {
        text("state", state);
        id("assurer", assurer);
        moment("approvedAt", at);
        text("result", result == null ? null : ResultJson.write(result));
        switch (result) {
            case Result.Weighted weighted -> {
                var standing = filed.form().band().orElseThrow().highest();
                score(
                        weighted,
                        weighted.band().lowest().name(),
                        weighted.band().highest().name(),
                        standing.name());
            }
            case Result.Matrix matrix ->
                score(
                        null,
                        matrix.lowest().text(),
                        matrix.highest().text(),
                        matrix.highest().text());
            case null -> score(null, null, null, null);
        }
    }

    private void score(
            Result.@Nullable Weighted weighted, @Nullable String low, @Nullable String high, @Nullable String band) {
        values.addValue("scoreLow", weighted == null ? null : weighted.threat().low(), Types.NUMERIC);
        values.addValue("scoreHigh", weighted == null ? null : weighted.threat().high(), Types.NUMERIC);
        text("bandLow", low);
        text("bandHigh", high);
        text("band", band);
    }

    private void override(@Nullable BandOverride override) {
        text("overrideBand", override == null ? null : override.floor().name());
        text("overrideCode", override == null ? null : override.reason().name());
        text("overrideNote", override == null ? null : override.rationale());
        id("overrideBy", override == null ? null : override.by());
    }

    private void confidence(@Nullable Confidence confidence) {
        text("confidence", confidence == null ? null : confidence.held().name());
        text("confidenceNote", confidence == null ? null : confidence.reason());
        text("confidenceBasis", confidence == null ? null : StrictJson.MAPPER.writeValueAsString(confidence.basis()));
    }

    private void text(String name, @Nullable String text) {
        values.addValue(name, text, Types.VARCHAR);
    }

    private void id(String name, @Nullable Identifier id) {
        values.addValue(name, id == null ? null : id.value(), Types.OTHER);
    }

    private void moment(String name, @Nullable Instant at) {
        values.addValue(name, at == null ? null : Utc.at(at), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
