package occ.interchange.plan;

import occ.interchange.returns.Row;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.RelationKind;
import org.jspecify.annotations.Nullable;

/** How one group stands to another; only rivals have a tension. */
public record PlannedRelation(
        Row row,
        String group,
        RelationKind kind,
        String other,
        @Nullable Tension tension,
        Period held,
        Grade grade) {}
