package occ.adequacy;

import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who must act: in words as shown, with the body and, where one is named, the account. */
public record MustAct(
        String words,
        @Nullable OrganisationId body,
        @Nullable AccountId account) {}
