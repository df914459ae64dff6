package occ.access;

import java.util.List;
import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who has an account. An administrator reaches the accounts of their own organisation and those below it. */
public interface Accounts {
    /** @param page numbered from one */
    Found all(Actor actor, Filter filter, int page);

    Account find(Actor actor, String reference);

    /** Opens an account and gives the password its holder must change at first sign-in. */
    Opening open(Actor actor, NewAccount account);

    /** Ends every session of the account at once. */
    Ending close(Actor actor, AccountId account);

    /** A new password to hand over, unless the account is the actor's own; every session of it ends. */
    Renewal renewPassword(Actor actor, AccountId account);

    record Filter(
            String text,
            @Nullable OrganisationId within,
            @Nullable Role role,
            boolean closed) {
        public static final Filter NONE = new Filter("", null, null, false);
    }

    record Found(List<Account> accounts, long total) {
        public static final int PAGE = 50;

        public Found {
            accounts = List.copyOf(accounts);
        }
    }

    record NewAccount(String signInName, String fullName, OrganisationId organisation, Marking clearance) {}

    record Account(
            AccountId id,
            String reference,
            String signInName,
            String fullName,
            Organisation organisation,
            Marking clearance,
            Set<Role> roles,
            boolean open) {
        public Account {
            roles = Set.copyOf(roles);
        }
    }

    sealed interface Opening {
        record Opened(AccountId account, String reference, String password) implements Opening {}

        record NameTaken() implements Opening {}
    }

    sealed interface Renewal {
        record Renewed(String password) implements Renewal {}

        record OwnAccount() implements Renewal {}
    }

    /** How closing an account or taking something away from it ended. */
    enum Ending {
        DONE,
        REFUSED_OWN_ACCOUNT,
        /** A privileged grant takes two persons, so two administrators must remain. */
        REFUSED_TOO_FEW_ADMINISTRATORS
    }
}
