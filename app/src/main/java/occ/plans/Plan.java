package occ.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.tasking.Who;
import org.jspecify.annotations.Nullable;

/**
 * One version of the plan of a subject. {@code number} counts versions, {@code revision} the changes within one.
 * {@code writers} are all who changed it, none of whom may approve it (R03).
 */
public record Plan(
        PlanId id,
        Reference reference,
        EntityId subject,
        int number,
        int revision,
        PlanState state,
        Wording wording,
        List<Gap> gaps,
        List<Objective> objectives,
        Set<AccountId> writers,
        Who author,
        Instant begunAt,
        @Nullable Instant submittedAt,
        @Nullable Decision decision,
        @Nullable String closing) {
    public Plan {
        gaps = List.copyOf(gaps);
        objectives = List.copyOf(objectives);
        writers = Set.copyOf(writers);
    }

    /** Who approved it or sent it back, when, and the words for the writers. */
    public record Decision(Who by, Instant at, String note) {}

    /** R39: one objective at least that pursues, and one at least that does not. */
    public boolean isOneSided() {
        return objectives.stream().noneMatch(one -> one.pillar() == Pillar.PURSUE)
                || objectives.stream().allMatch(one -> one.pillar() == Pillar.PURSUE);
    }

    public Optional<Objective> objective(UUID line) {
        return objectives.stream().filter(one -> one.line().equals(line)).findFirst();
    }
}
