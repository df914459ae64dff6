package occ.tasking;

import java.util.Objects;
import occ.kernel.Actor;
import occ.kernel.Tier;
import occ.tasking.TaskingOutcome.Objection;

/** When a tier may stand. */
public final class TierRules {
    /** A local default: enough to name a reason, too few for a report. */
    public static final int WORDS_TO_DIFFER = 8;

    private TierRules() {}

    public static TaskingOutcome decide(Situation about, Actor by, Tier tier, String rationale) {
        return TaskingOutcome.unless(
                about.subject(),
                byTheProgram(by),
                ended(about),
                new Objection(rationale.isBlank(), "rationale", "Enter why this tier"),
                new Objection(
                        differs(about, tier) && isThin(rationale),
                        "rationale",
                        "This differs from the suggested tier. Say why in at least " + WORDS_TO_DIFFER + " words"));
    }

    /** {@code mayCarry} says whether the holder answers for responses in this area. */
    public static TaskingOutcome acceptRisk(Situation about, Actor by, boolean mayCarry, String reason) {
        return TaskingOutcome.unless(
                about.subject(),
                byTheProgram(by),
                ended(about),
                new Objection(
                        !about.isBandAInLowTier(),
                        "holder",
                        "Only a tier of 3 or 4 for a subject in band A needs somebody to carry the risk"),
                new Objection(
                        about.level() != null && about.level().riskAccepted(),
                        "holder",
                        "This tier has been confirmed, and somebody carries the risk"),
                new Objection(!mayCarry, "holder", "Choose somebody who answers for responses in this area"),
                new Objection(reason.isBlank(), "reason", "Enter why the tier stands"));
    }

    // R25.
    private static Objection byTheProgram(Actor by) {
        return new Objection(!by.isPerson(), "tier", "A tier is decided by a person, not by the program");
    }

    private static Objection ended(Situation about) {
        return new Objection(
                about.state().isTerminal(),
                "tier",
                "It is “%s”, so there is no response to decide on"
                        .formatted(about.state().label()));
    }

    private static boolean differs(Situation about, Tier tier) {
        return about.suggestedTier() != null && !Objects.equals(about.suggestedTier(), tier);
    }

    private static boolean isThin(String rationale) {
        return rationale.strip().split("\\s+").length < WORDS_TO_DIFFER;
    }
}
