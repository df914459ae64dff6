package occ.operations;

import java.time.LocalDate;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** An authority, by the number under which it is held elsewhere. {@code due} is the last day, or that of its review. */
public record Authority(
        Reference reference,
        AuthorityKind kind,
        String heldAs,
        LocalDate grantedOn,
        LocalDate due,
        @Nullable LocalDate endedOn,
        String words) {
    /** @param within for how many days before its end it counts as due */
    public AuthorityStanding on(LocalDate today, int within) {
        if (endedOn != null) {
            return AuthorityStanding.ENDED;
        }
        if (due.isBefore(today)) {
            return AuthorityStanding.EXPIRED;
        }
        return due.minusDays(within).isAfter(today) ? AuthorityStanding.CURRENT : AuthorityStanding.DUE;
    }

    public boolean isRunning() {
        return endedOn == null;
    }
}
