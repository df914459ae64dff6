package occ.access;

import java.util.Optional;
import occ.access.Accounts.Account;
import occ.faces.Piece;
import occ.kernel.Actor;

/** The socket through which a module above adds to the page of an account, and to the one that asks whether to close it. */
@FunctionalInterface
public interface AccountPanel {
    Optional<Piece> of(Actor actor, Account account);
}
