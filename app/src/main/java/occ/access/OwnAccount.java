package occ.access;

import occ.access.Accounts.Account;
import occ.kernel.Actor;

/** What everybody may see and change of their own account. */
public interface OwnAccount {
    Account get(Actor actor);

    /** On success every session of the account ends: the page that asked begins a new one. */
    PasswordOutcome changePassword(Actor actor, String present, String replacement);

    enum PasswordOutcome {
        CHANGED,
        WRONG_PRESENT_PASSWORD,
        /** After five wrong ones, the right one is not looked at for a quarter of an hour either. */
        TOO_MANY_WRONG,
        TOO_SHORT,
        TOO_COMMON,
        SAME_AS_BEFORE
    }
}
