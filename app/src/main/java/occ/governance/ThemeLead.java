package occ.governance;

import java.time.Instant;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to lead the work against a theme, and what came of it. {@code why} is the reason they were asked,
 * {@code endedWhy} why they lead no longer or never did. {@code worksHere} is false once they have left.
 */
public record ThemeLead(
        AccountId account,
        String name,
        String unit,
        Instant askedAt,
        String askedBy,
        String why,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Nullable String endedWhy,
        boolean worksHere) {

    public boolean isOf(AccountId someone) {
        return account.equals(someone);
    }
}
