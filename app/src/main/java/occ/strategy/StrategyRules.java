package occ.strategy;

import java.util.Optional;
import occ.kernel.Actor;
import occ.strategy.Strategies.NewStrategy;
import occ.strategy.Strategies.Outcome.Refused;

/** When a control strategy may move on. */
public final class StrategyRules {
    /** A local default: what has more comes first nowhere. */
    public static final int MOST_PRIORITIES = 12;

    private StrategyRules() {}

    public static Optional<Refused> writing(NewStrategy asked) {
        return refusal(!asked.until().isAfter(asked.from()), "until", "Enter a last day after the first");
    }

    public static Optional<Refused> changing(ControlStrategy strategy) {
        return refusal(
                strategy.state() != StrategyState.DRAFT,
                "deed",
                "Only a draft is changed. Begin a new one in its place");
    }

    public static Optional<Refused> adding(ControlStrategy strategy) {
        return changing(strategy)
                .or(() -> refusal(
                        strategy.priorities().size() >= MOST_PRIORITIES,
                        "words",
                        "There are %d priorities. What has more comes first nowhere".formatted(MOST_PRIORITIES)));
    }

    public static Optional<Refused> submitting(ControlStrategy strategy) {
        return changing(strategy)
                .or(() -> refusal(
                        strategy.priorities().isEmpty(), "deed", "Add at least one priority before you submit it"));
    }

    /** R03: publication's author is not its approver. R25: nor is the program. */
    public static Optional<Refused> approving(ControlStrategy strategy, Actor by) {
        return refusal(strategy.state() != StrategyState.SUBMITTED, "deed", "It does not wait for approval")
                .or(() -> refusal(
                        strategy.author().equals(by.account()), "deed", "You wrote it, so somebody else approves it"))
                .or(() -> refusal(!by.isPerson(), "deed", "A person approves it, not the program"));
    }

    private static Optional<Refused> refusal(boolean stands, String field, String sentence) {
        return stands ? Optional.of(new Refused(field, sentence)) : Optional.empty();
    }
}
