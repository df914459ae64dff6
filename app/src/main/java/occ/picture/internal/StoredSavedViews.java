package occ.picture.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.picture.SavedViews;
import org.springframework.stereotype.Service;

@Service
class StoredSavedViews implements SavedViews {
    private final SavedViewTable table;
    private final Transactions transactions;
    private final Clock clock;

    StoredSavedViews(SavedViewTable table, Transactions transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<SavedView> of(Actor actor) {
        return transactions.as(actor, () -> table.of(actor.account()));
    }

    @Override
    public SavedView save(Actor actor, String name, String address) {
        return transactions.as(actor, () -> table.save(actor.account(), name, address, clock.instant()));
    }

    @Override
    public void remove(Actor actor, Reference view) {
        var removed = transactions.as(actor, () -> table.remove(actor.account(), view));
        if (removed == 0) {
            throw new NoSuchRecord("saved view " + view);
        }
    }
}
