package occ.access.internal;

import java.time.Clock;
import java.util.Locale;
import occ.access.Access;
import occ.access.Accounts;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.springframework.stereotype.Component;

@Component
class StoredAccounts implements Accounts {
    private final AccountTable table;
    private final AccountList list;
    private final Administration administration;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    StoredAccounts(
            AccountTable table,
            AccountList list,
            Administration administration,
            Passwords passwords,
            OpenSessions sessions,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.list = list;
        this.administration = administration;
        this.passwords = passwords;
        this.sessions = sessions;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Found all(Actor actor, Filter filter, int page) {
        return transactions.as(actor, () -> {
            var within = filter.within();
            var reach = administration.reach(actor).stream()
                    .filter(id -> within == null || organisations.covers(within, id))
                    .toList();
            return list.matching(filter, reach, page);
        });
    }

    @Override
    public Account find(Actor actor, String reference) {
        return transactions.as(actor, () -> administration.within(actor, reference));
    }

    @Override
    public Opening open(Actor actor, NewAccount account) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS, account.organisation());
            var id = new AccountId(Uuid7.at(clock.instant()));
            var reference = Reference.next("ACT").text();
            var password = passwords.generate();
            if (!table.add(id, reference, lowerCase(account), passwords.hash(password), true, clock.instant())) {
                return new Opening.NameTaken();
            }
            table.passwordHandedBy(actor.account(), id, clock.instant());
            administration.record(actor, "access.account-opened", id);
            return new Opening.Opened(id, reference, password);
        });
    }

    @Override
    public Ending close(Actor actor, AccountId id) {
        return transactions.as(actor, () -> {
            var account = administration.within(actor, id);
            var objection = administration.objection(actor, account);
            if (objection == Ending.DONE) {
                table.close(id, clock.instant());
                administration.record(actor, "access.account-closed", id);
                sessions.endAllOf(id);
            }
            return objection;
        });
    }

    @Override
    public Renewal renewPassword(Actor actor, AccountId id) {
        return transactions.as(actor, () -> {
            administration.within(actor, id);
            if (id.equals(actor.account())) {
                return new Renewal.OwnAccount();
            }
            var password = passwords.generate();
            table.setPassword(id, passwords.hash(password), true);
            table.passwordHandedBy(actor.account(), id, clock.instant());
            administration.record(actor, "access.password-renewed", id);
            sessions.endAllOf(id);
            return new Renewal.Renewed(password);
        });
    }

    private static NewAccount lowerCase(NewAccount account) {
        return new NewAccount(
                account.signInName().toLowerCase(Locale.ROOT),
                account.fullName(),
                account.organisation(),
                account.clearance());
    }
}
