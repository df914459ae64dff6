package occ.picture;

import java.time.Instant;
import java.time.LocalDate;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.SubjectAddress;
import occ.mapping.SubjectState;
import org.jspecify.annotations.Nullable;

/** A subject as the register holds it: one line. A score is a range where something is unknown. */
public record RegisterRow(
        EntityRef ref,
        Reference reference,
        String name,
        SubjectState state,
        Instant since,
        Theme theme,
        String place,
        @Nullable String region,
        @Nullable Scored scored,
        @Nullable Tier tier,
        @Nullable Tier interimTier,
        @Nullable String owner,
        @Nullable Lead lead,
        @Nullable LocalDate reviewDue,
        int exceptions,
        ClassId accessClass) {

    public record Scored(ThreatBand band, double low, double high) {}

    public record Lead(String name, boolean accepted) {}

    public String address() {
        return SubjectAddress.of(ref.kind(), reference);
    }
}
