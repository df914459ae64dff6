package occ.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.access.Accounts.Account;
import occ.access.Accounts.Ending;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Identifier;
import org.jspecify.annotations.Nullable;

/** Giving and taking roles. Privileged ones take two persons: one asks, another grants. */
public interface RoleGrants {
    /**
     * Gives an ordinary role at once; a privileged one waits for a second administrator.
     *
     * @param until when it ends by itself
     */
    Outcome grant(Actor actor, AccountId account, Role role, @Nullable Instant until);

    default Outcome grant(Actor actor, AccountId account, Role role) {
        return grant(actor, account, role, null);
    }

    /** When those roles end that an account holds for a time. */
    Map<Role, Instant> ends(Actor actor, AccountId account);

    Ending withdraw(Actor actor, AccountId account, Role role);

    List<Waiting> waiting(Actor actor);

    Outcome confirm(Actor actor, String reference);

    /** Whoever asked may take it back, and another may refuse it: either way it is gone. */
    void decline(Actor actor, String reference);

    record Waiting(
            GrantId id,
            String reference,
            Account account,
            Role role,
            AccountId askedBy,
            String askedByName,
            Instant askedAt) {}

    record GrantId(UUID value) implements Identifier {}

    enum Outcome {
        GIVEN,
        WAITS_FOR_A_SECOND_PERSON,
        REFUSED_ALREADY_HELD,
        REFUSED_OWN_ACCOUNT,
        REFUSED_SAME_PERSON,
        /** Whoever handed a person their password lately could sign in as that person. */
        REFUSED_PASSWORD_FROM_THE_ASKER
    }
}
