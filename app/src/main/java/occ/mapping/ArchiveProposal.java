package occ.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * A lead's view that the response can end, and what threat would be left. {@code unmanagedPrincipals} are those whom
 * lifetime management does not hold, and {@code withoutManagement} says why they need none (R10).
 */
public record ArchiveProposal(
        AccountId proposer,
        LocalDate on,
        ArchiveReason reason,
        String residualThreat,
        @Nullable LocalDate lastIntelligence,
        Set<EntityId> unmanagedPrincipals,
        String withoutManagement)
        implements Grounds {
    private static final int QUIET_MONTHS = 12;

    public ArchiveProposal {
        unmanagedPrincipals = Set.copyOf(unmanagedPrincipals);
    }

    @Override
    public List<Objection> objections(Actor by) {
        return new Problems()
                .refuseBlank(residualThreat, "residualThreat", "Say what threat would be left")
                .refuse(lastIntelligence == null, "lastIntelligence", "Give the day of the last intelligence")
                .refuse(isInTheFuture(), "lastIntelligence", "The last intelligence cannot lie in the future")
                .refuse(!isQuietEnough(), "reason", "There has been intelligence within the last twelve months")
                .refuse(!holdsEveryPrincipal(), "reason", unmanaged())
                .refuse(
                        holdsEveryPrincipal() && !unmanagedPrincipals.isEmpty() && withoutManagement.isBlank(),
                        "withoutManagement",
                        unmanaged() + ": say why none is needed")
                .asObjections();
    }

    private boolean isInTheFuture() {
        return lastIntelligence != null && lastIntelligence.isAfter(on);
    }

    private boolean isQuietEnough() {
        return reason != ArchiveReason.NO_INTELLIGENCE_12M
                || lastIntelligence == null
                || !lastIntelligence.isAfter(on.minusMonths(QUIET_MONTHS));
    }

    private boolean holdsEveryPrincipal() {
        return reason != ArchiveReason.MEMBERS_CONVICTED_AND_MANAGED || unmanagedPrincipals.isEmpty();
    }

    private String unmanaged() {
        return unmanagedPrincipals.size() == 1
                ? "One principal is not under lifetime management"
                : unmanagedPrincipals.size() + " principals are not under lifetime management";
    }
}
