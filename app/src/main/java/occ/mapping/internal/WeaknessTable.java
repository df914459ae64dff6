package occ.mapping.internal;

import java.time.Instant;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.mapping.Weaknesses.Weakness;
import occ.mapping.nomination.Vulnerability.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WeaknessTable {
    private final JdbcClient jdbc;

    WeaknessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Weakness> find(EntityId subject, Instant at) {
        return jdbc.sql("""
            select kind, owner
              from mapping.weakness
             where subject = :subject
               and recorded_at <= :at and (superseded_at is null or superseded_at > :at)
            """)
                .param("subject", subject.value())
                .param("at", Utc.at(at))
                .query((row, number) -> new Weakness(Kind.valueOf(row.getString("kind")), row.getString("owner")))
                .optional();
    }

    void replace(Subject subject, Weakness weakness, AccountId by, Instant at) {
        jdbc.sql("update mapping.weakness set superseded_at = :at where subject = :subject and superseded_at is null")
                .param("at", Utc.at(at))
                .param("subject", subject.id().value())
                .update();
        jdbc.sql("""
            insert into mapping.weakness (recorded_at, class, id, subject, recorded_by, kind, owner)
            values (:at, :class, :id, :subject, :by, :kind, :owner)
            """)
                .param("at", Utc.at(at))
                .param("class", subject.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("subject", subject.id().value())
                .param("by", by.value())
                .param("kind", weakness.kind().name())
                .param("owner", weakness.owner())
                .update();
    }
}
