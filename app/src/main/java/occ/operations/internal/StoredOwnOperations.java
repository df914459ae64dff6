package occ.operations.internal;

import java.util.List;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.operations.Operations.Line;
import occ.operations.OwnOperations;
import org.springframework.stereotype.Component;

@Component
class StoredOwnOperations implements OwnOperations {
    private final OperationLists lists;
    private final Transactions transactions;
    private final Trail trail;

    StoredOwnOperations(OperationLists lists, Transactions transactions, Trail trail) {
        this.lists = lists;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Line> led(Actor actor) {
        return transactions.as(actor, () -> {
            var led = lists.led(actor.account());
            if (!led.isEmpty()) {
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "operations.listed").counting(led.size()));
            }
            return led;
        });
    }
}
