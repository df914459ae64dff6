package occ.work;

import java.util.List;
import java.util.Optional;
import occ.access.Accounts.Account;
import occ.kernel.AccountId;
import occ.kernel.Actor;

/**
 * Where people are reached by e-mail. An administrator enters it, never their own; whoever reads there turns the digest on
 * themself, and again after the address was changed. So it takes two, as with a password handed over.
 */
public interface MailAddresses {
    /** Whether this installation sends mail at all. */
    boolean areUsed();

    /** The domains to which this installation sends. */
    List<String> domains();

    Optional<String> of(AccountId account);

    /** Answers with what stands against it; an empty address takes it away. */
    Optional<String> enter(Actor actor, Account account, String address);
}
