package occ.retention.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.retention.RecordId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Erases what may be erased in the present transaction, puts up the tombstones and, once that stands, writes the ledger. */
@Component
class Burying {
    private final Erasing erasing;
    private final TombstoneTable tombstones;
    private final TrailKeys keys;
    private final LedgerFile ledger;
    private final Trail trail;

    Burying(Erasing erasing, TombstoneTable tombstones, TrailKeys keys, LedgerFile ledger, Trail trail) {
        this.erasing = erasing;
        this.tombstones = tombstones;
        this.keys = keys;
        this.ledger = ledger;
        this.trail = trail;
    }

    record Grave(LedgerLine line, ClassId accessClass) {}

    void bury(Actor actor, List<Grave> graves) {
        ledger.open();
        bury(actor, graves, "retention.disposed-of");
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ledger.append(graves.stream().map(Grave::line).toList());
            }
        });
    }

    /** What the ledger has already. */
    void buryAgain(Actor actor, List<Grave> graves) {
        bury(actor, graves, "retention.disposed-of-again");
    }

    private void bury(Actor actor, List<Grave> graves, String deed) {
        Set<UUID> records = graves.stream().map(grave -> grave.line().record()).collect(Collectors.toSet());
        var gone = erasing.erase(records, graves.getFirst().line().at());
        keys.destroy(gone);
        for (var grave : graves) {
            tombstones.add(grave.line(), grave.accessClass());
            trail.append(
                    actor,
                    Entry.of(Operation.ERASURE, deed, new RecordId(grave.line().record()))
                            .because(grave.line().schedule()));
        }
    }
}
