package occ.plans;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** The plan of subjects, or an action in it, changed. */
public record PlanChanged(Actor by, List<EntityId> subjects) {}
