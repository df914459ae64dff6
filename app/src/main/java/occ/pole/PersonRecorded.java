package occ.pole;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** People came onto the record. For those who look whether two are the same. */
public record PersonRecorded(Actor by, List<EntityId> people) {}
