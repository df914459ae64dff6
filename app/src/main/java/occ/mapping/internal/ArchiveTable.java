package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.mapping.ArchiveProposal;
import occ.mapping.ArchiveReason;
import occ.mapping.Archives.Pending;
import occ.mapping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ArchiveTable {
    private final JdbcClient jdbc;

    ArchiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Subject subject, ArchiveProposal proposal, Instant at) {
        jdbc.sql("""
            insert into mapping.archive_proposal
                   (recorded_at, class, last_intelligence_on, id, subject, recorded_by, reason_code, residual_threat,
                    without_management)
            values (:at, :class, :lastIntelligence, :id, :subject, :by, :reason, :residual, :without)
            """)
                .param("at", Utc.at(at))
                .param("class", subject.accessClass().value())
                .param("lastIntelligence", Objects.requireNonNull(proposal.lastIntelligence()))
                .param("id", Uuid7.at(at))
                .param("subject", subject.id().value())
                .param("by", proposal.proposer().value())
                .param("reason", proposal.reason().name())
                .param("residual", proposal.residualThreat())
                .param("without", proposal.withoutManagement())
                .update();
    }

    void decide(EntityId subject, boolean approved, AccountId by, Instant at) {
        jdbc.sql("""
            update mapping.archive_proposal
               set decided_at = :at, decided_by = :by, approved = :approved
             where subject = :subject and decided_at is null
            """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("approved", approved)
                .param("subject", subject.value())
                .update();
    }

    Optional<Pending> pending(EntityId subject, Set<EntityId> unmanagedPrincipals) {
        return jdbc.sql("""
            select a.recorded_at, a.recorded_by, p.name, a.reason_code, a.residual_threat, a.last_intelligence_on,
                   a.without_management
              from mapping.archive_proposal a
              join access.person p on p.id = a.recorded_by
             where a.subject = :subject and a.decided_at is null
            """)
                .param("subject", subject.value())
                .query((row, number) -> new Pending(proposal(row, unmanagedPrincipals), row.getString("name")))
                .optional();
    }

    private static ArchiveProposal proposal(ResultSet row, Set<EntityId> unmanagedPrincipals) throws SQLException {
        return new ArchiveProposal(
                new AccountId(row.getObject("recorded_by", UUID.class)),
                DateWords.today(Utc.read(row, "recorded_at")),
                ArchiveReason.valueOf(row.getString("reason_code")),
                row.getString("residual_threat"),
                row.getObject("last_intelligence_on", LocalDate.class),
                unmanagedPrincipals,
                row.getString("without_management"));
    }
}
