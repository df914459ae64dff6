package occ.access.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.access.Accounts.NewAccount;
import occ.access.Provisioning;
import occ.access.RoleGrants.GrantId;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredProvisioning implements Provisioning {
    private final AccountTable accounts;
    private final RoleGrantTable grants;
    private final Passwords passwords;
    private final MembershipTable members;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demonstration;

    StoredProvisioning(
            AccountTable accounts,
            RoleGrantTable grants,
            Passwords passwords,
            MembershipTable members,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${occ.demonstration:false}") boolean demonstration) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.members = members;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @Override
    public boolean isOpen() {
        return demonstration || accounts.isEmpty();
    }

    @Override
    public Map<String, Actor> people() {
        requireOpen();
        return accounts.people();
    }

    @Override
    public List<Actor> provision(List<NewPerson> people) {
        requireOpen();
        // A made world has one password for everybody; hashing it once makes its first start seconds quicker.
        var hashes = new HashMap<String, String>();
        return transaction.execute(status -> people.stream()
                .map(person -> lay(person, hashes.computeIfAbsent(person.password(), passwords::hash)))
                .toList());
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("People work here already: open accounts through administration");
        }
    }

    private Actor lay(NewPerson person, String hash) {
        var id = new AccountId(Uuid7.at(clock.instant()));
        var account = new NewAccount(person.signInName(), person.fullName(), person.organisation(), person.clearance());
        if (!accounts.add(
                id, Reference.next("ACT").text(), account, hash, person.mustChangePassword(), clock.instant())) {
            throw new IllegalStateException("Somebody signs in as " + person.signInName() + " already");
        }
        for (var role : person.roles()) {
            var grant = new GrantId(Uuid7.at(clock.instant()));
            var reference = Reference.next("GRT").text();
            grants.ask(new RoleGrantTable.Asking(grant, reference, id, role, id, clock.instant(), null), true);
        }
        for (var compartment : person.compartments()) {
            members.admit(new MembershipTable.Admission(compartment, id, clock.instant(), null, null, null));
        }
        return new Actor(id, person.fullName(), person.organisation(), Actor.Kind.PERSON);
    }
}
