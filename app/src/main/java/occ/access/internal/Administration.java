package occ.access.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Accounts.Account;
import occ.access.Accounts.Ending;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** What every deed on an account has in common: it is found, its organisation is in reach, and it is recorded. */
@Component
class Administration {
    private static final int LEAST_ADMINISTRATORS = 2;

    private final AccountList accounts;
    private final RoleGrantTable grants;
    private final Organisations organisations;
    private final Access access;
    private final Trail trail;

    Administration(
            AccountList accounts, RoleGrantTable grants, Organisations organisations, Access access, Trail trail) {
        this.accounts = accounts;
        this.grants = grants;
        this.organisations = organisations;
        this.access = access;
        this.trail = trail;
    }

    Account within(Actor actor, AccountId id) {
        access.require(actor, Verb.ADMINISTER_ACCOUNTS);
        return inReach(actor, accounts.find(id).orElseThrow(() -> new NoSuchRecord("account")));
    }

    Account within(Actor actor, String reference) {
        access.require(actor, Verb.ADMINISTER_ACCOUNTS);
        return inReach(actor, accounts.find(reference).orElseThrow(() -> new NoSuchRecord("account")));
    }

    List<OrganisationId> reach(Actor actor) {
        access.require(actor, Verb.ADMINISTER_ACCOUNTS);
        return organisations.all().stream()
                .map(Organisation::id)
                .filter(id -> access.may(actor, Verb.ADMINISTER_ACCOUNTS, id))
                .toList();
    }

    /** Whether taking administration from this account by this actor must be refused. */
    Ending objection(Actor actor, Account account) {
        if (account.id().equals(actor.account())) {
            return Ending.REFUSED_OWN_ACCOUNT;
        }
        return account.open()
                        && account.roles().contains(Role.ADMINISTRATOR)
                        && grants.otherAdministrators(account.id()) < LEAST_ADMINISTRATORS
                ? Ending.REFUSED_TOO_FEW_ADMINISTRATORS
                : Ending.DONE;
    }

    void record(Actor actor, String deed, AccountId account) {
        trail.append(actor, Entry.of(Operation.PERMISSION, deed, account));
    }

    void record(Actor actor, String deed, AccountId account, String reason) {
        trail.append(actor, Entry.of(Operation.PERMISSION, deed, account).because(reason));
    }

    private Account inReach(Actor actor, Account account) {
        access.require(actor, Verb.ADMINISTER_ACCOUNTS, account.organisation().id());
        return account;
    }
}
