package occ.assessment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import occ.assessment.Models.Version;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ModelTable {
    private static final String SELECT = """
            select m.code, m.version, m.status, m.definition, m.recorded_at, m.reason, p.name as recorded_by
              from assessment.model m
              left join access.person p on p.id = m.recorded_by
            """;

    private final JdbcClient jdbc;
    // Definitions never change, so each is read once; the status is read every time.
    private final Map<ModelId, ThreatModel> definitions = new ConcurrentHashMap<>();

    ModelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> all() {
        return jdbc.sql(SELECT + " order by m.code, m.version desc")
                .query((row, number) -> version(row))
                .list();
    }

    Optional<Version> find(ModelId id) {
        return jdbc.sql(SELECT + " where m.code = :code and m.version = :version")
                .param("code", id.code())
                .param("version", id.version())
                .query((row, number) -> version(row))
                .optional();
    }

    /** A version that scores refer to, and so is there. */
    ThreatModel referredTo(ModelId id, ModelStatus status) {
        var known = definitions.get(id);
        return known == null ? find(id).orElseThrow().model() : known.as(status);
    }

    /** False where the version is there already. */
    boolean add(ThreatModel model, @Nullable AccountId by, String reason, Instant at) {
        return jdbc.sql("""
                insert into assessment.model (recorded_at, version, code, status, definition, recorded_by, reason)
                values (:at, :version, :code, :status, :definition::jsonb, :by, :reason)
                    on conflict (code, version) do nothing
                """)
                        .param("at", Utc.at(at))
                        .param("version", model.id().version())
                        .param("code", model.id().code())
                        .param("status", model.status().name())
                        .param("definition", ModelJson.write(model))
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void set(ModelId id, ModelStatus status) {
        jdbc.sql("update assessment.model set status = :status where code = :code and version = :version")
                .param("status", status.name())
                .param("code", id.code())
                .param("version", id.version())
                .update();
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(
                model(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("reason"));
    }

    private ThreatModel model(ResultSet row) throws SQLException {
        var id = new ModelId(row.getString("code"), row.getInt("version"));
        var definition = row.getString("definition");
        return definitions
                .computeIfAbsent(id, any -> ModelJson.read(definition))
                .as(ModelStatus.valueOf(row.getString("status")));
    }
}
