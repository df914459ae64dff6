package occ.governance;

import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Whose something is: an officer, a body, or an officer for a body. {@code words} name them. */
public record Owner(@Nullable AccountId account, @Nullable OrganisationId body, String words) {
    public static final Owner NOBODY = new Owner(null, null, "Nobody yet");

    public boolean isNobody() {
        return account == null && body == null;
    }
}
