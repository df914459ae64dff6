package occ.assessment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.assessment.Assessment;
import occ.assessment.AssessmentId;
import occ.assessment.BandOverride;
import occ.assessment.Confidence;
import occ.assessment.ConfidenceBasis;
import occ.assessment.ConfidenceLevel;
import occ.assessment.FiledAssessment;
import occ.assessment.FiledAssessment.Course;
import occ.assessment.FiledAssessment.GivenBack;
import occ.assessment.OverrideReason;
import occ.assessment.ScoringForm;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;

/** Reads one assessment out of its row. */
record AssessmentRow(ResultSet row, ModelTable models) {
    static final String SELECT = """
            select a.*, e.kind as subject_kind, m.status as model_status, c.name as checked_by, r.name as returned_by_name,
                   (select string_agg(p.name, ' and ' order by p.name)
                      from access.person p
                     where p.id = any (a.scorers)) as scored_by
              from assessment.assessment a
              join pole.entity_now e on e.id = a.subject
              join assessment.model m on m.code = a.model and m.version = a.model_version
              left join access.person c on c.id = a.assurer
              left join access.person r on r.id = a.returned_by
            """;

    FiledAssessment read() throws SQLException {
        var source = id("source");
        return new FiledAssessment(
                new Reference(text("reference")),
                row.getInt("row_version"),
                row.getBoolean("trial"),
                assessment(),
                course(),
                source == null ? null : new SourceId(source));
    }

    private Assessment assessment() throws SQLException {
        var id = new AssessmentId(row.getObject("id", UUID.class));
        var form = form();
        return switch (text("state")) {
            case "DRAFT" -> new Assessment.Draft(id, form);
            case "SUBMITTED" ->
                new Assessment.Submitted(
                        id, form, ResultJson.read(text("result")), account("scorer"), moment("submitted_at"));
            case "RETURNED" ->
                new Assessment.Returned(id, form, account("returned_by"), text("returned_note"), moment("returned_at"));
            default -> approved(id, form);
        };
    }

    private Assessment approved(AssessmentId id, ScoringForm form) throws SQLException {
        var approved = new Assessment.Approved(
                id, form, ResultJson.read(text("result")), account("assurer"), moment("approved_at"));
        var successor = id("superseded_by");
        return successor == null
                ? approved
                : new Assessment.Superseded(approved, new AssessmentId(successor), moment("superseded_at"));
    }

    private ScoringForm form() throws SQLException {
        var model = model();
        return new ScoringForm(
                new EntityRef(
                        EntityKind.of(row.getInt("subject_kind")), new EntityId(row.getObject("subject", UUID.class))),
                model,
                AnswersJson.read(text("answers")),
                scorers(),
                override(),
                confidence(model));
    }

    private ThreatModel model() throws SQLException {
        return models.referredTo(
                new ModelId(text("model"), row.getInt("model_version")), ModelStatus.valueOf(text("model_status")));
    }

    private Set<AccountId> scorers() throws SQLException {
        var ids = (UUID[]) row.getArray("scorers").getArray();
        return Arrays.stream(ids).map(AccountId::new).collect(Collectors.toSet());
    }

    private @Nullable BandOverride override() throws SQLException {
        var band = row.getString("override_band");
        return band == null
                ? null
                : new BandOverride(
                        ThreatBand.valueOf(band),
                        OverrideReason.valueOf(text("override_code")),
                        text("override_note"),
                        account("override_by"));
    }

    private @Nullable Confidence confidence(ThreatModel model) throws SQLException {
        var stored = row.getString("confidence_basis");
        if (stored == null) {
            return null;
        }
        var basis = StrictJson.MAPPER.readValue(stored, ConfidenceBasis.class);
        return new Confidence(
                basis,
                basis.level(model.confidence()),
                ConfidenceLevel.valueOf(text("confidence")),
                text("confidence_note"));
    }

    private Course course() throws SQLException {
        var checked = row.getString("assurance_note");
        return new Course(
                moment("recorded_at"),
                Utc.read(row, "submitted_at"),
                account("scorer"),
                text("scored_by"),
                row.getString("checked_by"),
                checked == null ? "" : checked,
                givenBack());
    }

    private @Nullable GivenBack givenBack() throws SQLException {
        return id("returned_by") == null
                ? null
                : new GivenBack(
                        account("returned_by"), text("returned_by_name"), text("returned_note"), moment("returned_at"));
    }

    private String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    private Instant moment(String column) throws SQLException {
        return Objects.requireNonNull(Utc.read(row, column), column);
    }

    private AccountId account(String column) throws SQLException {
        return new AccountId(Objects.requireNonNull(id(column), column));
    }

    private @Nullable UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
