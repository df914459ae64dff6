package occ.assessment;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** The score in force of subjects changed: one was approved, or an import of one was undone. */
public record ScoresChanged(Actor by, List<EntityId> subjects) {}
