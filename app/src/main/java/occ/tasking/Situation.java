package occ.tasking;

import java.time.Instant;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.SubjectState;
import org.jspecify.annotations.Nullable;

/**
 * How a subject and the response to it stand, as far as the rules ask. {@code mappedAt} is when it last came onto the
 * map, if it is there; {@code ledUntil} when the last officer who had accepted stopped leading.
 */
public record Situation(
        EntityId subject,
        ClassId accessClass,
        SubjectState state,
        OrganisationId area,
        @Nullable Instant mappedAt,
        @Nullable Band band,
        @Nullable Level level,
        @Nullable Owner owner,
        @Nullable Lead lead,
        @Nullable Instant ledUntil) {

    public record Band(ThreatBand band, Instant since) {}

    public record Level(int version, Tier tier, boolean interim, boolean riskAccepted, Instant since) {}

    public record Owner(int version, OrganisationId body) {}

    /** {@code leftAt} is since when the officer does not work here any more. */
    public record Lead(
            int version,
            Who officer,
            LeadAnswer answer,
            Instant since,
            @Nullable Instant leftAt) {
        public Lead(int version, Who officer, LeadAnswer answer, Instant since) {
            this(version, officer, answer, since, null);
        }

        public boolean isWaiting() {
            return answer instanceof LeadAnswer.Waiting;
        }

        public boolean isAccepted() {
            return answer instanceof LeadAnswer.Accepted;
        }

        public boolean isDeclined() {
            return answer instanceof LeadAnswer.Declined;
        }
    }

    /** What the score advises, if there is one. */
    public @Nullable Tier suggestedTier() {
        return band == null ? null : band.band().suggestedTier();
    }

    /** R08: the highest band at a force's or local level. */
    public boolean isBandAInLowTier() {
        return band != null && band.band() == ThreatBand.A && level != null && isLow(level.tier());
    }

    public static boolean isLow(Tier tier) {
        return tier == Tier.FORCE || tier == Tier.LOCAL;
    }

    public boolean hasBeenLed() {
        return ledUntil != null || lead != null && lead.isAccepted();
    }

    /** Since when nobody has led it, as far as somebody should: since mapping, or since the last one stopped (R09). */
    public @Nullable Instant unledSince() {
        if (mappedAt == null || ledUntil == null) {
            return mappedAt;
        }
        return ledUntil.isAfter(mappedAt) ? ledUntil : mappedAt;
    }
}
