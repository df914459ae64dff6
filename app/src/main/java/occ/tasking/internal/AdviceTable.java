package occ.tasking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import occ.kernel.EntityId;
import occ.kernel.ThreatBand;
import occ.tasking.Advice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The score that suggests a tier. */
@Component
class AdviceTable {
    private final JdbcClient jdbc;

    AdviceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Advice> of(EntityId subject, Instant at) {
        return jdbc.sql("""
                select band, score_low, score_high, override_code, confidence, approved_at
                  from assessment.approved
                 where subject = :subject and model = 'occ-open' and not trial and approved_at <= :at
                   and (superseded_at is null or superseded_at > :at) and (retracted_at is null or retracted_at > :at)
                """)
                .param("subject", subject.value())
                .param("at", Columns.utc(at))
                .query((row, number) -> advice(row))
                .optional();
    }

    private static Advice advice(ResultSet row) throws SQLException {
        return new Advice(
                ThreatBand.valueOf(row.getString("band")),
                row.getBigDecimal("score_low"),
                row.getBigDecimal("score_high"),
                row.getString("override_code"),
                row.getString("confidence"),
                Columns.instant(row, "approved_at"));
    }
}
