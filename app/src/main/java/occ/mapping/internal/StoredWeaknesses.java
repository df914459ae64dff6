package occ.mapping.internal;

import java.time.Clock;
import java.util.Optional;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Weaknesses;
import org.springframework.stereotype.Component;

@Component
class StoredWeaknesses implements Weaknesses {
    private final WeaknessTable table;
    private final Transactions transactions;
    private final Clock clock;

    StoredWeaknesses(WeaknessTable table, Transactions transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Weakness> of(Actor actor, EntityId vulnerability, AsAt asAt) {
        return transactions.as(actor, () -> table.find(vulnerability, asAt.instant(clock.instant())));
    }
}
