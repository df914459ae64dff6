package occ.retention;

import java.time.LocalDate;
import occ.intelligence.MopiGroup;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** A line of what is due for review. {@code held} says that a legal hold lies on it. */
public record Due(
        RecordId record,
        Reference reference,
        @Nullable EntityKind entity,
        String name,
        String ownerName,
        MopiGroup group,
        boolean byRule,
        LocalDate lastEventOn,
        LocalDate dueOn,
        boolean held) {
    public String address() {
        return Kept.ADDRESS + reference.text();
    }

    public String kind() {
        return entity == null ? "Intelligence report" : entity.label();
    }
}
