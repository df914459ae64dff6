package occ.mapping.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.mapping.Triage;
import org.springframework.stereotype.Component;

@Component
class StoredTriage implements Triage {
    private final TriageTable table;
    private final Desks desks;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredTriage(TriageTable table, Desks desks, Access access, Transactions transactions, Trail trail) {
        this.table = table;
        this.desks = desks;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.TRIAGE);
            var waiting = table.waiting(desks.places(actor));
            var ids = waiting.stream().map(one -> one.subject().id()).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "mapping.triage-read", ids).counting(ids.size()));
            return waiting;
        });
    }
}
