package occ.disruption;

import static occ.disruption.DisruptionRules.first;
import static occ.disruption.DisruptionRules.refusal;
import static occ.disruption.DisruptionRules.stands;

import java.util.List;
import java.util.Optional;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a panel asks before it decides, and who stands back. */
public final class PanelRules {
    /** What is held against its criteria once more before it is approved: R12 of what is major, R13 of what is negative. */
    private static final List<Effect> CHECKED = List.of(Effect.MAJOR, Effect.NEGATIVE);

    private PanelRules() {}

    public static Optional<Refused> tabling(Disruption disruption, Actor by) {
        return first(
                DisruptionRules.byTheProgram(by),
                refusal(
                        disruption.state() != DisruptionState.SUPERVISED,
                        "decision",
                        stands(disruption, "so it is not put before a panel")));
    }

    public static Optional<Refused> deciding(Disruption disruption, Actor by, Verdict verdict, Criteria criteria) {
        return first(
                        DisruptionRules.byTheProgram(by),
                        refusal(
                                disruption.state() != DisruptionState.PANEL,
                                "decision",
                                stands(disruption, "so there is nothing to decide")))
                .or(() -> standingBack(disruption, by.account(), by.unit()).map(why -> new Refused("decision", why)))
                .or(() -> refusal(verdict.reasons().isBlank(), "reasons", "Enter the reasons"))
                .or(() -> refusal(
                        verdict instanceof Verdict.Regrade regrade && regrade.level() == before(disruption),
                        "level",
                        "Select another level than the one that is put to you"))
                .or(() -> wanting(disruption, verdict, criteria));
    }

    public static Optional<Refused> correcting(
            Disruption disruption, Actor by, @Nullable Effect level, String words, Criteria criteria) {
        return first(
                        DisruptionRules.byTheProgram(by),
                        refusal(
                                !disruption.state().isCounted(),
                                "level",
                                stands(disruption, "so there is nothing to correct")),
                        standingBack(
                                        disruption.isBy(by.account()),
                                        disruption.body().equals(by.unit()),
                                        false)
                                .map(why -> new Refused("level", why)),
                        refusal(words.isBlank(), "words", "Enter why it is corrected"),
                        refusal(level == disruption.level(), "level", "Select another level than the one that stands"))
                .or(() -> Optional.ofNullable(level)
                        .filter(CHECKED::contains)
                        .flatMap(to -> criteria.missing(disruption.claim().at(to)).stream()
                                .findFirst())
                        .map(need -> new Refused("level", "It wants: " + need.sentence())));
    }

    /** Agreeing to one of the sample. */
    public static Optional<Refused> sampling(Disruption disruption, Actor by, String words) {
        return first(
                DisruptionRules.byTheProgram(by),
                refusal(!disruption.waitsInSample(), "sample", "Nobody has to look at it in the dip sample"),
                standingBack(disruption, by.account(), by.unit()).map(why -> new Refused("sample", why)),
                refusal(words.isBlank(), "sample", "Enter what you looked at"));
    }

    /** R03: whose body leads it, who wrote it, and who decided on it before. */
    public static Optional<String> standingBack(Disruption disruption, AccountId account, OrganisationId body) {
        return standingBack(
                disruption.isBy(account), disruption.body().equals(body), decidedBefore(disruption, account));
    }

    public static Optional<String> standingBack(boolean wrote, boolean leads, boolean decidedBefore) {
        if (wrote) {
            return Optional.of("Wrote this disruption, so stands back");
        }
        if (leads) {
            return Optional.of("Belongs to the body that leads it, so stands back");
        }
        return decidedBefore ? Optional.of("Decided on this disruption before, so stands back") : Optional.empty();
    }

    private static boolean decidedBefore(Disruption disruption, AccountId account) {
        return disruption.steps().stream()
                .filter(step -> step.state() == DisruptionState.SUPERVISED || step.level() != null)
                .anyMatch(step -> step.account().equals(account));
    }

    /** What is put to the panel: what the regional one proposed, and otherwise what is claimed. */
    public static Effect before(Disruption disruption) {
        var proposed = disruption.proposed();
        return proposed == null ? disruption.claim().level() : proposed;
    }

    private static Optional<Refused> wanting(Disruption disruption, Verdict verdict, Criteria criteria) {
        return level(disruption, verdict)
                .filter(CHECKED::contains)
                .flatMap(level ->
                        criteria.missing(disruption.claim().at(level)).stream().findFirst())
                .map(need -> new Refused("decision", "Return it first. It wants: " + need.sentence()));
    }

    /** The level that a verdict gives it; none where it is not approved. */
    public static Optional<Effect> level(Disruption disruption, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Approve any -> Optional.of(before(disruption));
            case Verdict.Regrade regrade -> Optional.of(regrade.level());
            case Verdict.Reject any -> Optional.empty();
            case Verdict.Return any -> Optional.empty();
        };
    }

    /** What a regional panel holds to be major goes on to the national one. */
    public static boolean goesOn(Disruption disruption, Effect level) {
        return level == Effect.MAJOR && disruption.stage() != Stage.NATIONAL;
    }
}
