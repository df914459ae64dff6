package occ.tasking.pages;

import java.util.List;
import occ.faces.pages.Fact;
import occ.tasking.LeadAssignment;
import occ.tasking.Ownership;
import occ.tasking.SubjectResponse;
import occ.tasking.TierDecision;
import org.jspecify.annotations.Nullable;

/** Tier, owner and lead officer at the top of a subject's page. */
final class ResponseFacts {
    private ResponseFacts() {}

    static List<Fact> of(SubjectResponse now) {
        return List.of(tier(now.tier()), owner(now.owner()), lead(now.lead()));
    }

    private static Fact tier(@Nullable TierDecision tier) {
        if (tier == null) {
            return new Fact("Tier, decided", "None yet");
        }
        var fact = new Fact("Tier, decided", tier.tier().label(), tier.interim() ? "interim" : null);
        return tier.differsFromAdvice() ? fact.linked("differs from the advice: reason", "#response") : fact;
    }

    private static Fact owner(@Nullable Ownership owner) {
        return owner == null ? new Fact("Owner", "None yet") : new Fact("Owner", owner.name());
    }

    private static Fact lead(@Nullable LeadAssignment lead) {
        return lead == null
                ? new Fact("Lead officer", "None yet")
                : new Fact("Lead officer", lead.officer().name(), Said.answer(lead));
    }
}
