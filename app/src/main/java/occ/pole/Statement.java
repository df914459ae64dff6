package occ.pole;

import java.time.Instant;
import java.time.LocalDate;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Period;
import org.jspecify.annotations.Nullable;

/** One thing said of a subject, with everything needed to weigh it. Never changed: only superseded or withdrawn. */
public record Statement(
        StatementId id,
        EntityRef subject,
        Predicate predicate,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable Linked object,
        boolean fact,
        Grade grade,
        Source source,
        Period valid,
        ClassId accessClass,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant supersededAt,
        @Nullable StatementId supersededBy) {

    /** The other end of a link, as its reader may know it. */
    public record Linked(EntityRef entity, String reference, String name) {}

    public boolean isWithdrawn() {
        return supersededAt != null && supersededBy == null;
    }

    public boolean isCurrent() {
        return supersededAt == null;
    }
}
