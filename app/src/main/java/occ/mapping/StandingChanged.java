package occ.mapping;

import java.util.List;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/** Subjects came onto the map, moved in their lifecycle, were reclassified, reviewed or taken off. */
public record StandingChanged(
        List<EntityId> subjects,
        @Nullable SubjectState from,
        @Nullable SubjectState to) {}
