package occ.tasking;

import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The level of response a chair decided on. {@code suggested} is what the score advised at that time, if there was one;
 * {@code interim} says that it was decided before the subject was mapped; {@code risk} names who carries what a low
 * tier leaves unanswered.
 */
public record TierDecision(
        int version,
        Tier tier,
        @Nullable Tier suggested,
        boolean interim,
        Made made,
        @Nullable RiskAcceptance risk) {
    public record RiskAcceptance(Who holder, Made made) {}

    public boolean differsFromAdvice() {
        return suggested != null && suggested != tier;
    }
}
