package occ.access;

import java.util.Optional;
import occ.access.Accounts.Account;
import occ.faces.Piece;
import occ.kernel.Actor;

/** The socket through which a module above adds to the page of an account. */
@FunctionalInterface
public interface AccountPanel {
    Optional<Piece> of(Actor actor, Account account);

    /** Whether it stands as well where something is taken from the account: a role, or all at once. */
    default boolean isForTakingAway() {
        return false;
    }
}
