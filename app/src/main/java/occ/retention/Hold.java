package occ.retention;

import java.time.Instant;
import java.time.LocalDate;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** A legal hold on a record: as long as it stands, nothing is disposed of (R28). */
public record Hold(
        Reference reference,
        RecordId record,
        Reference recordReference,
        @Nullable EntityKind entity,
        String name,
        Ground ground,
        String matter,
        String reason,
        @Nullable LocalDate until,
        String placedBy,
        Instant placedAt) {
    public static final String ADDRESS = "/retention/holds";

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    /** An end that has passed ends it, without anybody's doing. */
    public boolean stands(LocalDate today) {
        return until == null || !until.isBefore(today);
    }
}
