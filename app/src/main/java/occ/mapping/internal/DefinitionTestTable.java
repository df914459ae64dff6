package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.mapping.nomination.DefinitionBasis;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class DefinitionTestTable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<LimbFinding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    DefinitionTestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DefinitionTest> find(EntityId subject, Instant at) {
        return jdbc.sql("""
                select basis, findings
                  from mapping.definition_test
                 where subject = :subject
                   and recorded_at <= :at and (superseded_at is null or superseded_at > :at)
                """)
                .param("subject", subject.value())
                .param("at", Utc.at(at))
                .query(DefinitionTestTable::read)
                .optional();
    }

    void replace(Subject subject, DefinitionTest test, AccountId by, Instant at) {
        jdbc.sql(
                        "update mapping.definition_test set superseded_at = :at where subject = :subject and superseded_at is null")
                .param("at", Utc.at(at))
                .param("subject", subject.id().value())
                .update();
        jdbc.sql("""
                insert into mapping.definition_test (recorded_at, class, id, subject, recorded_by, basis, findings)
                values (:at, :class, :id, :subject, :by, :basis, cast(:findings as jsonb))
                """)
                .param("at", Utc.at(at))
                .param("class", subject.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("subject", subject.id().value())
                .param("by", by.value())
                .param("basis", test.basis().name())
                .param("findings", JSON.writeValueAsString(test.findings()))
                .update();
    }

    private static DefinitionTest read(ResultSet row, int number) throws SQLException {
        return new DefinitionTest(
                DefinitionBasis.valueOf(row.getString("basis")), JSON.readValue(row.getString("findings"), FINDINGS));
    }
}
