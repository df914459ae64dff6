package occ.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.adequacy.MustAct;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;

/** Looks at subjects, to see whether the map still tells the truth, and when the next is due. */
public interface Reviews {

    /** Records a review. Members it justifies hold on, the others lapse (R46); the next one is due after the interval. */
    Recording<LocalDate> record(Actor actor, Review review);

    /** What has happened since the last review and asks for more than “no change”. */
    Set<ReviewTrigger> open(Actor actor, EntityId subject);

    /** Members of a group whose membership nears its lapse, the nearest first. */
    List<ToJustify> toJustify(Actor actor, EntityId subject);

    List<Past> of(Actor actor, EntityId subject, AsAt asAt);

    /** When the next is due, as known then; none for what is not on the map. */
    Optional<LocalDate> due(Actor actor, EntityId subject, AsAt asAt);

    /** Moves the day the next is due, as the decided tier has it, and names who must act. */
    void dueBy(Actor actor, EntityId subject, LocalDate day, MustAct mustAct);

    record Past(Instant at, String by, Review.Finding finding, String words) {}
}
