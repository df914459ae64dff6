package occ.mapping;

import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** The socket through which modules tell what has happened to a subject that a review has to answer. */
public interface ReviewTriggers {
    Set<ReviewTrigger> open(Actor actor, EntityId subject);
}
