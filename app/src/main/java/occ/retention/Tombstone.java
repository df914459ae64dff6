package occ.retention;

import java.time.Instant;
import occ.intelligence.MopiGroup;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What stands in place of a record: that there was one, when it went and under what, and nothing of whom (R28). */
public record Tombstone(
        RecordId record,
        Reference reference,
        @Nullable EntityKind entity,
        MopiGroup group,
        String schedule,
        Instant disposedAt,
        String proposedBy,
        String approvedBy,
        @Nullable Instant erasedFromDiskAt) {
    public static final String ADDRESS = "/retention/disposed";

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    public String kind() {
        return entity == null ? "Intelligence report" : entity.label();
    }
}
