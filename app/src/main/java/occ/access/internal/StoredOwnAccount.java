package occ.access.internal;

import occ.access.Accounts.Account;
import occ.access.OwnAccount;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class StoredOwnAccount implements OwnAccount {
    private final AccountTable table;
    private final AccountList list;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final Transactions transactions;
    private final Trail trail;

    StoredOwnAccount(
            AccountTable table,
            AccountList list,
            Passwords passwords,
            OpenSessions sessions,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.list = list;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Account get(Actor actor) {
        return transactions.as(actor, () -> list.find(actor.account()).orElseThrow(() -> new NoSuchRecord("account")));
    }

    @Override
    public PasswordOutcome changePassword(Actor actor, String present, String replacement) {
        return transactions.as(actor, () -> {
            var hash = table.hash(actor.account()).orElseThrow(() -> new NoSuchRecord("account"));
            if (!passwords.matches(present, hash)) {
                record(actor, "access.own-password-kept", Result.REFUSED);
                return PasswordOutcome.WRONG_PRESENT_PASSWORD;
            }
            var outcome = present.equals(replacement) ? PasswordOutcome.SAME_AS_BEFORE : passwords.judge(replacement);
            if (outcome == PasswordOutcome.CHANGED) {
                table.setPassword(actor.account(), passwords.hash(replacement), false);
                record(actor, "access.own-password-changed", Result.ALLOWED);
                sessions.endAllOf(actor.account());
            }
            return outcome;
        });
    }

    private void record(Actor actor, String deed, Result result) {
        trail.append(
                actor, Entry.of(Operation.PERMISSION, deed, actor.account()).ending(result));
    }
}
