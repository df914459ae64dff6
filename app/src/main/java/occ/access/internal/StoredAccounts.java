package occ.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import occ.access.Access;
import occ.access.Accounts;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.springframework.stereotype.Component;

@Component
class StoredAccounts implements Accounts {
    private final AccountTable table;
    private final RoleGrantTable grants;
    private final Standings standings;
    private final Passwords passwords;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredAccounts(
            AccountTable table,
            RoleGrantTable grants,
            Standings standings,
            Passwords passwords,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.grants = grants;
        this.standings = standings;
        this.passwords = passwords;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Account> all(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            return table.all().stream().map(this::account).toList();
        });
    }

    @Override
    public Account get(Actor actor, AccountId id) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            return account(row(id));
        });
    }

    @Override
    public Opened open(Actor actor, NewAccount account) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            var id = new AccountId(Uuid7.at(clock.instant()));
            var password = passwords.generate();
            var lower = new NewAccount(
                    account.signInName().toLowerCase(Locale.ROOT),
                    account.fullName(),
                    account.organisation(),
                    account.clearance());
            table.add(id, Reference.next("ACT").text(), lower, passwords.hash(password), true, clock.instant());
            record(actor, "access.account-opened", id);
            return new Opened(id, password);
        });
    }

    @Override
    public GrantOutcome grant(Actor actor, AccountId account, Role role) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            if (account.equals(actor.account())) {
                return GrantOutcome.REFUSED_OWN_ACCOUNT;
            }
            var id = new GrantId(Uuid7.at(clock.instant()));
            var reference = Reference.next("GRT").text();
            grants.ask(id, reference, account, role, actor.account(), clock.instant(), !role.isPrivileged());
            record(actor, role.isPrivileged() ? "access.role-asked-for" : "access.role-given", account);
            return role.isPrivileged() ? GrantOutcome.WAITS_FOR_A_SECOND_PERSON : GrantOutcome.GIVEN;
        });
    }

    @Override
    public void withdraw(Actor actor, AccountId account, Role role) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            grants.withdraw(account, role, actor.account(), clock.instant());
            record(actor, "access.role-withdrawn", account);
        });
    }

    @Override
    public List<WaitingGrant> waitingGrants(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            return grants.waiting().stream()
                    .map(one -> new WaitingGrant(
                            one.id(), one.reference(), account(row(one.account())), one.role(), one.askedByName()))
                    .toList();
        });
    }

    @Override
    public GrantOutcome confirm(Actor actor, GrantId grant) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            var waiting = grants.waiting(grant).orElseThrow(() -> new NoSuchRecord("grant"));
            if (waiting.askedBy().equals(actor.account())) {
                return GrantOutcome.REFUSED_SAME_PERSON;
            }
            if (waiting.account().equals(actor.account())) {
                return GrantOutcome.REFUSED_OWN_ACCOUNT;
            }
            grants.give(grant, actor.account(), clock.instant());
            record(actor, "access.role-confirmed", waiting.account());
            return GrantOutcome.GIVEN;
        });
    }

    @Override
    public void close(Actor actor, AccountId account) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            table.close(account, clock.instant());
            record(actor, "access.account-closed", account);
        });
    }

    @Override
    public String renewPassword(Actor actor, AccountId account) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ADMINISTER_ACCOUNTS);
            var password = passwords.generate();
            table.setPassword(account, passwords.hash(password), true);
            record(actor, "access.password-renewed", account);
            return password;
        });
    }

    @Override
    public PasswordOutcome changeOwnPassword(Actor actor, String present, String replacement) {
        return transactions.as(actor, () -> {
            var hash = table.hash(actor.account()).orElseThrow(() -> new NoSuchRecord("account"));
            if (!passwords.matches(present, hash)) {
                return PasswordOutcome.WRONG_PRESENT_PASSWORD;
            }
            var outcome = passwords.judge(replacement);
            if (outcome == PasswordOutcome.CHANGED) {
                table.setPassword(actor.account(), passwords.hash(replacement), false);
                record(actor, "access.own-password-changed", actor.account());
            }
            return outcome;
        });
    }

    private void record(Actor actor, String deed, AccountId account) {
        trail.append(actor, Entry.of(Operation.PERMISSION, deed, account));
    }

    private AccountTable.Row row(AccountId id) {
        return table.find(id).orElseThrow(() -> new NoSuchRecord("account"));
    }

    private Account account(AccountTable.Row row) {
        return new Account(
                row.id(),
                row.reference(),
                row.signInName(),
                row.fullName(),
                organisations.get(row.organisation()),
                row.clearance(),
                standings.of(row.id()).roles(),
                row.open());
    }
}
