package occ.tasking.internal;

import java.util.Optional;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Tier;
import occ.mapping.DecidedTier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells mapping which tier stands. */
@Component
class StandingTier implements DecidedTier {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    StandingTier(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<Tier> of(Actor actor, EntityId subject) {
        return transactions.as(
                actor,
                () -> jdbc.sql("select tier from tasking.tier where subject = :subject and superseded_at is null")
                        .param("subject", subject.value())
                        .query(Integer.class)
                        .optional()
                        .map(Tier::of));
    }
}
