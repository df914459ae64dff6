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
    private final SignInFailures failures;
    private final OpenSessions sessions;
    private final Transactions transactions;
    private final Trail trail;

    StoredOwnAccount(
            AccountTable table,
            AccountList list,
            Passwords passwords,
            SignInFailures failures,
            OpenSessions sessions,
            Transactions transactions,
            Trail trail) {
        this.table = table;
        this.list = list;
        this.passwords = passwords;
        this.failures = failures;
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
            if (failures.isLocked(guesses(actor))) {
                record(actor, "access.own-password-kept", Result.REFUSED);
                return PasswordOutcome.TOO_MANY_WRONG;
            }
            if (!passwords.matches(present, hash)) {
                failures.add(guesses(actor));
                record(actor, "access.own-password-kept", Result.REFUSED);
                return PasswordOutcome.WRONG_PRESENT_PASSWORD;
            }
            failures.forget(guesses(actor));
            var outcome = present.equals(replacement) ? PasswordOutcome.SAME_AS_BEFORE : passwords.judge(replacement);
            if (outcome == PasswordOutcome.CHANGED) {
                table.setPassword(actor.account(), passwords.hash(replacement), false);
                record(actor, "access.own-password-changed", Result.ALLOWED);
                sessions.endAllOf(actor.account());
            }
            return outcome;
        });
    }

    /** Whoever found a session open could guess here. No sign-in name holds a space, so signing in counts apart. */
    private static String guesses(Actor actor) {
        return "password of " + actor.account().value();
    }

    private void record(Actor actor, String deed, Result result) {
        trail.append(
                actor, Entry.of(Operation.PERMISSION, deed, actor.account()).ending(result));
    }
}
