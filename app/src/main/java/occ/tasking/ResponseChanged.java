package occ.tasking;

import java.util.List;
import occ.kernel.EntityId;

/** Tier, owner or lead officer of subjects changed. */
public record ResponseChanged(List<EntityId> subjects) {}
