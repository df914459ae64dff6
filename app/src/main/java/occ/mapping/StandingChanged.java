package occ.mapping;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/** Subjects came onto the map, moved in their lifecycle, were reclassified, reviewed or taken off, by whoever’s deed it was. */
public record StandingChanged(
        Actor by,
        List<EntityId> subjects,
        @Nullable SubjectState from,
        @Nullable SubjectState to) {}
