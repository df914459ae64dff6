package occ.disruption;

import java.util.ArrayList;
import java.util.List;

/** What each level asks of a claim. No public table exists, so the figures are a local default that each command sets. */
public record Criteria(
        int effects, int majorMonths, int majorEvidence, int moderateMonths, int moderateEvidence, int minorEvidence) {
    /** Something that a level asks for; {@code field} of the form answers it. */
    public record Need(String field, String sentence, boolean met) {}

    /** In the order of the form, each with whether the claim answers it. */
    public List<Need> of(Claim claim) {
        var needs = new ArrayList<Need>();
        needs.add(new Need(
                "narrative",
                "Say what was done and what came of it",
                !claim.narrative().isBlank()));
        switch (claim.level()) {
            case MAJOR -> {
                lasting(needs, claim, effects, majorMonths);
                compared(needs, claim);
                needs.add(new Need(
                        "evidence",
                        "Give at least %d items of evidence from different origins".formatted(majorEvidence),
                        claim.origins() >= majorEvidence));
            }
            case MODERATE -> {
                lasting(needs, claim, effects, moderateMonths);
                compared(needs, claim);
                evidence(needs, claim, moderateEvidence);
            }
            case MINOR -> evidence(needs, claim, minorEvidence);
            case NONE -> {}
            case NEGATIVE ->
                needs.add(new Need(
                        "learning",
                        "Say what was learnt, what is done about it and by when",
                        claim.learning().hasAction()));
        }
        return List.copyOf(needs);
    }

    public List<Need> missing(Claim claim) {
        return of(claim).stream().filter(need -> !need.met()).toList();
    }

    private static void lasting(List<Need> needs, Claim claim, int effects, int months) {
        needs.add(new Need(
                "effects",
                "Select at least %d effects that bear out “%s”"
                        .formatted(effects, claim.level().label()),
                claim.effectsBearingOut(claim.level()) >= effects));
        needs.add(new Need(
                "months",
                "“%s” is expected to last at least %d months"
                        .formatted(claim.level().label(), months),
                claim.months() >= months));
    }

    private static void compared(List<Need> needs, Claim claim) {
        needs.add(new Need(
                "before",
                "Say what the subject could do before",
                !claim.before().isBlank()));
        needs.add(new Need(
                "after", "Say what the subject can do now", !claim.after().isBlank()));
    }

    private static void evidence(List<Need> needs, Claim claim, int items) {
        needs.add(new Need(
                "evidence",
                items == 1
                        ? "Give at least one item of evidence"
                        : "Give at least %d items of evidence".formatted(items),
                claim.evidence().size() >= items));
    }
}
