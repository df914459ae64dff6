package occ.governance;

import java.time.Instant;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;

/** Who leads the work against a theme, who is asked to, and who led it, the last first. */
public record Leadership(
        Theme theme, @Nullable ThemeLead lead, @Nullable ThemeLead asked, List<ThemeLead> former) {
    public Leadership {
        former = List.copyOf(former);
    }

    /** Nobody was ever named, the last one ended, or has left: a breach of R42, whoever is asked meanwhile. */
    public boolean isVacant() {
        return lead == null || !lead.worksHere();
    }

    /** When the last one ended; not known where nobody ever led it, or where its lead left. */
    public @Nullable Instant vacantSince() {
        return lead == null
                ? former.stream()
                        .filter(one -> one.acceptedAt() != null)
                        .map(ThemeLead::endedAt)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public boolean isLedBy(AccountId someone) {
        return lead != null && lead.isOf(someone);
    }

    public boolean isAskedOf(AccountId someone) {
        return asked != null && asked.isOf(someone);
    }
}
