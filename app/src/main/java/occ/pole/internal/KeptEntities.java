package occ.pole.internal;

import java.time.Clock;
import java.util.Optional;
import occ.access.KeptRecords;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.pole.Entity;
import org.springframework.stereotype.Component;

/** In which class an entity is, for whoever decides whether somebody else may read it. */
@Component
class KeptEntities implements KeptRecords {
    private final EntityTable table;
    private final Transactions transactions;
    private final Clock clock;

    KeptEntities(EntityTable table, Transactions transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<ClassId> classOf(Actor reader, Reference reference) {
        return transactions.as(
                reader, () -> table.find(reference, clock.instant()).map(Entity::accessClass));
    }
}
