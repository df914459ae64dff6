package occ.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Identifier;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;

/** Who has an account, and administering them. Privileged roles take two persons: one asks, another grants. */
public interface Accounts {
    List<Account> all(Actor actor);

    Account get(Actor actor, AccountId id);

    /** Opens an account and gives the password its holder must change at first sign-in. */
    Opened open(Actor actor, NewAccount account);

    /** Gives an ordinary role at once; a privileged one waits for a second administrator. */
    GrantOutcome grant(Actor actor, AccountId account, Role role);

    void withdraw(Actor actor, AccountId account, Role role);

    List<WaitingGrant> waitingGrants(Actor actor);

    GrantOutcome confirm(Actor actor, GrantId grant);

    void close(Actor actor, AccountId account);

    String renewPassword(Actor actor, AccountId account);

    PasswordOutcome changeOwnPassword(Actor actor, String present, String replacement);

    record NewAccount(String signInName, String fullName, OrganisationId organisation, Marking clearance) {}

    record Opened(AccountId account, String password) {}

    record Account(
            AccountId id,
            String reference,
            String signInName,
            String fullName,
            Organisation organisation,
            Marking clearance,
            Set<Role> roles,
            boolean open) {}

    record WaitingGrant(GrantId id, String reference, Account account, Role role, String askedBy) {}

    record GrantId(UUID value) implements Identifier {}

    enum GrantOutcome {
        GIVEN,
        WAITS_FOR_A_SECOND_PERSON,
        REFUSED_SAME_PERSON,
        REFUSED_OWN_ACCOUNT
    }

    enum PasswordOutcome {
        CHANGED,
        WRONG_PRESENT_PASSWORD,
        TOO_SHORT,
        TOO_COMMON
    }
}
