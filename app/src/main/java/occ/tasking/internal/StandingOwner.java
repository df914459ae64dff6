package occ.tasking.internal;

import java.util.Optional;
import java.util.UUID;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.mapping.AssignedOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells mapping which owner stands. */
@Component
class StandingOwner implements AssignedOwner {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    StandingOwner(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<OrganisationId> of(Actor actor, EntityId subject) {
        return transactions.as(
                actor,
                () -> jdbc.sql("select owner from tasking.owner where subject = :subject and superseded_at is null")
                        .param("subject", subject.value())
                        .query(UUID.class)
                        .optional()
                        .map(OrganisationId::new));
    }
}
