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
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

@Component
class StoredTriage implements Triage {
    private final TriageTable table;
    private final StandingRow rows;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredTriage(TriageTable table, StandingRow rows, Access access, Transactions transactions, Trail trail) {
        this.table = table;
        this.rows = rows;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.TRIAGE);
            var waiting = table.waiting(placesOf(actor));
            var ids = waiting.stream().map(one -> one.subject().id()).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "mapping.triage-read", ids).counting(ids.size()));
            return waiting;
        });
    }

    private List<String> placesOf(Actor actor) {
        return Areas.standard().all().stream()
                .map(Area::key)
                .filter(place -> access.may(actor, Verb.TRIAGE, rows.area(place)))
                .toList();
    }
}
