package occ.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.Requirements;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The requirements in which gaps of plans are asked. Each hangs on the gap and not on a version, and is there for those
 * alone who may read the requirement itself.
 */
public interface GapRequirements {
    /** Of a subject's plan, over all its versions. */
    List<Asked> of(Actor actor, EntityId subject);

    /** Open requirements about the subject, which a gap may be linked with instead of being asked again. */
    List<Requirements.Line> open(Actor actor, EntityId subject);

    /** Raises a requirement about the subject and hangs it on the gap, or neither. */
    PlanOutcome ask(Actor actor, Subject subject, UUID gap, NewRequirement asked);

    /** Hangs an open requirement about the same subject on the gap. */
    PlanOutcome link(Actor actor, Subject subject, UUID gap, Reference requirement);

    /** Whoever answers for the plan has taken the answer in: it waits on nobody's desk any more. */
    PlanOutcome note(Actor actor, Subject subject, UUID gap, Reference requirement);

    /** What has ended, and waits to be taken in by the actor, who leads, or who wrote the plan where nobody leads. */
    List<News> news(Actor actor);

    record Asked(
            UUID gap,
            Requirements.Line requirement,
            @Nullable Instant notedAt) {
        /** Whether nobody looks for it any more, and the plan has not taken that in. */
        public boolean isNew() {
            return requirement.endedAt() != null && notedAt == null;
        }
    }

    record News(Requirements.Line requirement, String subject, String address) {}
}
