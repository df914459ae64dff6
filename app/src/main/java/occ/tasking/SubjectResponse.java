package occ.tasking;

import org.jspecify.annotations.Nullable;

/** Who answers for a subject and at what level; what is absent has not been decided. */
public record SubjectResponse(
        @Nullable Advice advice,
        @Nullable TierDecision tier,
        @Nullable Ownership owner,
        @Nullable LeadAssignment lead) {

    public int tierVersion() {
        return tier == null ? 0 : tier.version();
    }

    public int ownerVersion() {
        return owner == null ? 0 : owner.version();
    }

    public int leadVersion() {
        return lead == null ? 0 : lead.version();
    }
}
