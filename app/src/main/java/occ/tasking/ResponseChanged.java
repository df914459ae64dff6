package occ.tasking;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** Tier, owner or lead officer of subjects changed. */
public record ResponseChanged(Actor by, List<EntityId> subjects) {}
