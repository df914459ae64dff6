package occ.disruption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says. {@code narrative} is sanitised and read by all who may read the claim. {@code months} is how long the effect
 * is expected to last; {@code before} and {@code after} what the subject could do, and can do now. {@code action} is the plan's
 * action it came from.
 */
public record Claim(
        DisruptionKind kind,
        String title,
        LocalDate from,
        LocalDate until,
        Pillar pillar,
        List<Pillar> secondary,
        @Nullable String tactic,
        @Nullable String action,
        String narrative,
        Effect level,
        List<CapabilityEffect> effects,
        int months,
        String before,
        String after,
        List<Evidence> evidence,
        List<Achieved> achieved,
        Learning learning) {
    public Claim {
        secondary = List.copyOf(secondary);
        effects = List.copyOf(effects);
        evidence = List.copyOf(evidence);
        achieved = List.copyOf(achieved);
    }

    /** What was learnt, and what is done about it by a day (R13). */
    public record Learning(
            String words, String action, @Nullable LocalDate due) {
        public static final Learning NOTHING = new Learning("", "", null);

        public boolean hasAction() {
            return !words.isBlank() && !action.isBlank() && due != null;
        }
    }

    /** As it would be claimed at another level. */
    public Claim at(Effect other) {
        return new Claim(
                kind, title, from, until, pillar, secondary, tactic, action, narrative, other, effects, months, before,
                after, evidence, achieved, learning);
    }

    public long origins() {
        return evidence.stream().map(Evidence::origin).distinct().count();
    }

    public long effectsBearingOut(Effect level) {
        return effects.stream().filter(effect -> effect.bearsOutAtLeast(level)).count();
    }

    public Optional<String> ofAction() {
        return Optional.ofNullable(action);
    }

    /** One day, or a period of days. */
    public boolean isOneDay() {
        return from.equals(until);
    }
}
