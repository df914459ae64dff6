package occ.disruption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import occ.disruption.Claim.Learning;
import occ.disruption.Evidence.Origin;
import occ.kernel.Pillar;

/** Claims as tests need them. */
public final class ClaimExamples {
    public static final LocalDate DAY = LocalDate.parse("2026-02-10");
    public static final OutcomeType ARRESTS = new OutcomeType("arrests", "Justice", "Arrests", "people", true);
    public static final OutcomeType COCAINE = new OutcomeType("cocaine", "Drugs", "Cocaine, class A", "kg", false);

    private ClaimExamples() {}

    /** Complete for its level. */
    public static Claim of(Effect level) {
        return of(level, DAY);
    }

    public static Claim of(Effect level, LocalDate day) {
        return new Claim(
                DisruptionKind.EVENT,
                "Warehouse searched",
                day,
                day,
                Pillar.PURSUE,
                List.of(Pillar.PROTECT),
                null,
                null,
                "The warehouse was searched and three people were arrested",
                level,
                effects(level),
                months(level),
                "It moved ten kilograms a week",
                "It moves nothing",
                List.of(
                        new Evidence(Origin.CUSTODY, "Custody records of three people"),
                        new Evidence(Origin.FORENSIC, "Purity of the packages")),
                List.of(
                        new Achieved(ARRESTS, BigDecimal.valueOf(3), false, ""),
                        new Achieved(COCAINE, new BigDecimal("2.5"), false, "81 % pure")),
                level == Effect.NEGATIVE
                        ? new Learning(
                                "A rival took the market", "Watch the rival’s phones, the analyst", day.plusDays(60))
                        : Learning.NOTHING);
    }

    private static List<CapabilityEffect> effects(Effect level) {
        return CapabilityEffect.of(level).stream().limit(2).toList();
    }

    private static int months(Effect level) {
        return switch (level) {
            case MAJOR -> 18;
            case MODERATE -> 6;
            case MINOR -> 1;
            case NONE, NEGATIVE -> 0;
        };
    }

    public static Claim lasting(Claim claim, int months, List<CapabilityEffect> effects, List<Evidence> evidence) {
        return new Claim(
                claim.kind(),
                claim.title(),
                claim.from(),
                claim.until(),
                claim.pillar(),
                claim.secondary(),
                claim.tactic(),
                claim.action(),
                claim.narrative(),
                claim.level(),
                effects,
                months,
                claim.before(),
                claim.after(),
                evidence,
                claim.achieved(),
                claim.learning());
    }
}
