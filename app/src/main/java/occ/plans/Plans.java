package occ.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Plans of subjects, by version. A {@code revision} is that of the version the actor saw; if somebody has changed it
 * since, {@link occ.faces.StaleRecord} tells both. Every verb throws {@link occ.access.Forbidden} where the actor's does
 * not reach.
 */
public interface Plans {
    /** Every version, the newest first; the look is in the trail. */
    List<Plan> versions(Actor actor, EntityId subject);

    /** How the plans of many subjects stand, of those that have one; the looks are in the trail. */
    List<PlanStanding> standing(Actor actor, List<EntityId> subjects);

    /** Begins a version: from the one in force, or from a template, or empty. One is written at a time. */
    PlanOutcome begin(Actor actor, Subject subject, @Nullable PlanTemplate template);

    PlanOutcome word(Actor actor, Subject subject, int revision, Wording wording);

    /** Adds an objective, or says the one of that line anew. */
    PlanOutcome aim(Actor actor, Subject subject, int revision, Objective objective);

    PlanOutcome dropObjective(Actor actor, Subject subject, int revision, UUID line);

    PlanOutcome submit(Actor actor, Subject subject, int revision);

    /** Approves the submitted version, which is in force from then on, or sends it back with words. */
    PlanOutcome decide(Actor actor, Subject subject, int revision, boolean approved, String note);

    PlanOutcome close(Actor actor, Subject subject, int revision, String reason);

    static Optional<Plan> beingWritten(List<Plan> versions) {
        return versions.stream().filter(plan -> plan.state().isBeingWritten()).findFirst();
    }

    static Optional<Plan> inForce(List<Plan> versions) {
        return versions.stream()
                .filter(plan -> plan.state() == PlanState.IN_FORCE)
                .findFirst();
    }
}
