package occ.tasking.pages;

import java.util.ArrayList;
import java.util.List;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.tasking.Advice;
import occ.tasking.LeadAssignment;
import occ.tasking.Ownership;
import occ.tasking.SubjectResponse;
import occ.tasking.TierDecision;
import org.jspecify.annotations.Nullable;

/** The response as it stands, beside what the score advises: shown on every page where a part of it is decided. */
public record Present(
        @Nullable Suggested suggested, @Nullable Decided tier, Part owner, Part lead) {

    /** Computed, and nobody's decision. */
    public record Suggested(
            ThreatBand band,
            String score,
            Tier tier,
            String basis,
            @Nullable String raised) {}

    /** {@code notes} say what is special about it, {@code why} the reason given. */
    public record Decided(Tier tier, List<String> notes, String by, String why) {}

    /** Somebody assigned, or nobody yet. */
    public record Part(
            String who, @Nullable String by, @Nullable String why) {}

    static Present of(SubjectResponse response) {
        return new Present(
                suggested(response.advice()), decided(response.tier()), owner(response.owner()), lead(response.lead()));
    }

    private static @Nullable Suggested suggested(@Nullable Advice advice) {
        return advice == null
                ? null
                : new Suggested(
                        advice.band(), Said.score(advice), advice.tier(), Said.basis(advice), Said.raised(advice));
    }

    private static @Nullable Decided decided(@Nullable TierDecision tier) {
        return tier == null
                ? null
                : new Decided(
                        tier.tier(),
                        notes(tier),
                        Said.by(tier.made()),
                        tier.made().why());
    }

    private static List<String> notes(TierDecision tier) {
        var notes = new ArrayList<String>();
        if (tier.interim()) {
            notes.add("Interim: decided before it was mapped");
        }
        if (tier.suggested() != null && tier.differsFromAdvice()) {
            notes.add("Differs from " + Said.tier(tier.suggested()) + ", suggested then");
        }
        if (tier.risk() != null) {
            notes.add("Risk carried by " + tier.risk().holder().name() + ", confirmed by "
                    + Said.by(tier.risk().made()));
        }
        return notes;
    }

    private static Part owner(@Nullable Ownership owner) {
        return owner == null
                ? new Part("No owner yet", null, null)
                : new Part(owner.name(), Said.by(owner.made()), owner.made().why());
    }

    private static Part lead(@Nullable LeadAssignment lead) {
        return lead == null
                ? new Part("Nobody asked yet", null, null)
                : new Part(
                        lead.officer().name() + ", " + Said.answer(lead),
                        "Asked by " + Said.by(lead.made()),
                        lead.made().why());
    }
}
