package occ.plans;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * How the plan of one subject stands, in short: the states its versions are in, how many actions it has, how many of them
 * have ended or are late, and when the next open one is due.
 */
public record PlanStanding(
        EntityId subject,
        List<PlanState> states,
        int actions,
        int ended,
        int late,
        @Nullable LocalDate next) {
    public PlanStanding {
        states = List.copyOf(states);
    }

    /** A plan nobody has begun. */
    public static PlanStanding none(EntityId subject) {
        return new PlanStanding(subject, List.of(), 0, 0, 0, null);
    }

    /** In words: what is in force, and whether something is being written. */
    public String words() {
        var written = states.stream().filter(PlanState::isBeingWritten).findFirst();
        if (!states.contains(PlanState.IN_FORCE)) {
            return written.map(PlanState::label).orElse("No plan");
        }
        return written.isPresent() ? "In force; a new version is being written" : "In force";
    }
}
