package occ.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.intelligence.MopiGroup;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A record that is kept, and for how long. {@code entity} is absent of a report. {@code groupReason} is why a person put it
 * into its group; where nobody did, {@code byRule} holds. {@code guarded} says that it is of a child or possible victim (R29).
 */
public record Kept(
        RecordId id,
        Reference reference,
        @Nullable EntityKind entity,
        String name,
        ClassId accessClass,
        OrganisationId owner,
        String ownerName,
        MopiGroup group,
        boolean byRule,
        @Nullable String groupReason,
        Instant recordedAt,
        LocalDate lastEventOn,
        LocalDate dueOn,
        @Nullable LocalDate reviewedOn,
        boolean guarded,
        List<String> held) {
    public static final String ADDRESS = "/retention/records/";

    public Kept {
        held = List.copyOf(held);
    }

    public Kept holding(List<String> what) {
        return new Kept(
                id,
                reference,
                entity,
                name,
                accessClass,
                owner,
                ownerName,
                group,
                byRule,
                groupReason,
                recordedAt,
                lastEventOn,
                dueOn,
                reviewedOn,
                guarded,
                what);
    }

    public String kind() {
        return entity == null ? "Intelligence report" : entity.label();
    }

    /** Where its review, its holds and its group are. */
    public String address() {
        return ADDRESS + reference.text();
    }

    public boolean isDue(LocalDate today) {
        return !dueOn.isAfter(today);
    }
}
