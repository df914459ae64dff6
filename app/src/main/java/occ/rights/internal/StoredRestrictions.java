package occ.rights.internal;

import java.util.Optional;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.rights.Restrictions;
import org.springframework.stereotype.Component;

@Component
class StoredRestrictions implements Restrictions {
    private final RestrictedTable table;
    private final Transactions transactions;

    StoredRestrictions(RestrictedTable table, Transactions transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    @Override
    public Optional<Restricted> of(Actor actor, Reference record) {
        return transactions.as(actor, () -> table.of(record));
    }
}
