package occ.access.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Accounts.Ending;
import occ.access.Compartment;
import occ.access.CompartmentMembers;
import occ.access.Transactions;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class StoredCompartmentMembers implements CompartmentMembers {
    private final CompartmentTable table;
    private final Administration administration;
    private final Transactions transactions;
    private final Clock clock;

    StoredCompartmentMembers(
            CompartmentTable table, Administration administration, Transactions transactions, Clock clock) {
        this.table = table;
        this.administration = administration;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Named> compartments() {
        return table.all();
    }

    @Override
    public Ending admit(Actor actor, AccountId account, Compartment compartment, String reason) {
        return change(
                actor,
                account,
                "access.admitted-to-compartment",
                reason,
                () -> table.admit(account, compartment, actor.account(), reason, clock.instant()));
    }

    @Override
    public Ending dismiss(Actor actor, AccountId account, Compartment compartment, String reason) {
        return change(
                actor, account, "access.dismissed-from-compartment", reason, () -> table.dismiss(account, compartment));
    }

    private Ending change(Actor actor, AccountId account, String deed, String reason, Runnable change) {
        return transactions.as(actor, () -> {
            administration.within(actor, account);
            if (account.equals(actor.account())) {
                return Ending.REFUSED_OWN_ACCOUNT;
            }
            change.run();
            administration.record(actor, deed, account, reason);
            return Ending.DONE;
        });
    }
}
