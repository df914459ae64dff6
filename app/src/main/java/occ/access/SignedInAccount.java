package occ.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;

/** What a session remembers of who signed in: who, never what they may. Roles are read afresh. */
public record SignedInAccount(UUID account, String name, UUID unit, boolean mustChangePassword)
        implements Principal, Serializable {

    public Actor actor() {
        return new Actor(new AccountId(account), name, new OrganisationId(unit), Actor.Kind.PERSON);
    }

    /** After the password handed over has been replaced by the holder's own. */
    public SignedInAccount withOwnPassword() {
        return new SignedInAccount(account, name, unit, false);
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
