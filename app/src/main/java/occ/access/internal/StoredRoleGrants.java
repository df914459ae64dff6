package occ.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import occ.access.Accounts.Account;
import occ.access.Accounts.Ending;
import occ.access.Role;
import occ.access.RoleGrants;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredRoleGrants implements RoleGrants {
    private final RoleGrantTable table;
    private final TwoPersons twoPersons;
    private final AccountList list;
    private final Administration administration;
    private final Transactions transactions;
    private final Clock clock;

    StoredRoleGrants(
            RoleGrantTable table,
            TwoPersons twoPersons,
            AccountList list,
            Administration administration,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.twoPersons = twoPersons;
        this.list = list;
        this.administration = administration;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome grant(Actor actor, AccountId id, Role role, @Nullable Instant until) {
        return transactions.as(actor, () -> {
            administration.within(actor, id);
            if (id.equals(actor.account())) {
                return Outcome.REFUSED_OWN_ACCOUNT;
            }
            var grant = new GrantId(Uuid7.at(clock.instant()));
            var reference = Reference.next("GRT").text();
            var given = !role.isPrivileged();
            var asking = new RoleGrantTable.Asking(grant, reference, id, role, actor.account(), clock.instant(), until);
            if (!table.ask(asking, given)) {
                return Outcome.REFUSED_ALREADY_HELD;
            }
            administration.record(actor, given ? "access.role-given" : "access.role-asked-for", id, role.name());
            return given ? Outcome.GIVEN : Outcome.WAITS_FOR_A_SECOND_PERSON;
        });
    }

    @Override
    public Ending withdraw(Actor actor, AccountId id, Role role) {
        return transactions.as(actor, () -> {
            var account = administration.within(actor, id);
            var objection = role == Role.ADMINISTRATOR ? administration.objection(actor, account) : own(actor, account);
            if (objection == Ending.DONE) {
                table.withdraw(id, role, actor.account(), clock.instant());
                administration.record(actor, "access.role-withdrawn", id, role.name());
            }
            return objection;
        });
    }

    @Override
    public Map<Role, Instant> ends(Actor actor, AccountId id) {
        return transactions.as(actor, () -> {
            if (!id.equals(actor.account())) {
                administration.within(actor, id);
            }
            return table.ends(id, clock.instant());
        });
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return transactions.as(actor, () -> {
            var reach = administration.reach(actor);
            return table.waiting().stream()
                    .map(asked -> waiting(asked, list.find(asked.account()).orElseThrow()))
                    .filter(waiting ->
                            reach.contains(waiting.account().organisation().id()))
                    .toList();
        });
    }

    @Override
    public Outcome confirm(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            var asked = asked(actor, reference);
            if (asked.askedBy().equals(actor.account())) {
                return Outcome.REFUSED_SAME_PERSON;
            }
            if (asked.account().equals(actor.account())) {
                return Outcome.REFUSED_OWN_ACCOUNT;
            }
            if (twoPersons.handedAPassword(asked.askedBy(), actor.account())) {
                return Outcome.REFUSED_PASSWORD_FROM_THE_ASKER;
            }
            table.give(asked.id(), actor.account(), clock.instant());
            administration.record(
                    actor,
                    "access.role-confirmed",
                    asked.account(),
                    asked.role().name());
            return Outcome.GIVEN;
        });
    }

    @Override
    public void decline(Actor actor, String reference) {
        transactions.run(actor, () -> {
            var asked = asked(actor, reference);
            table.withdraw(asked.account(), asked.role(), actor.account(), clock.instant());
            administration.record(
                    actor, "access.role-declined", asked.account(), asked.role().name());
        });
    }

    private RoleGrantTable.Asked asked(Actor actor, String reference) {
        administration.reach(actor);
        var asked = table.waiting(reference).orElseThrow(() -> new NoSuchRecord("grant"));
        administration.within(actor, asked.account());
        return asked;
    }

    private static Ending own(Actor actor, Account account) {
        return account.id().equals(actor.account()) ? Ending.REFUSED_OWN_ACCOUNT : Ending.DONE;
    }

    private static Waiting waiting(RoleGrantTable.Asked asked, Account account) {
        return new Waiting(
                asked.id(),
                asked.reference(),
                account,
                asked.role(),
                asked.askedBy(),
                asked.askedByName(),
                asked.askedAt());
    }
}
