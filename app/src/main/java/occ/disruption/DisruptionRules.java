package occ.disruption;

import java.util.Optional;
import java.util.stream.Stream;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;

/** Who may do what to a claim, and when. */
public final class DisruptionRules {
    private DisruptionRules() {}

    public static Optional<Refused> writing(Claim claim) {
        return first(
                refusal(claim.until().isBefore(claim.from()), "until", "The last day must not be before the first"),
                refusal(
                        claim.secondary().contains(claim.pillar()),
                        "secondary",
                        "The lead pillar is not a secondary one as well"));
    }

    public static Optional<Refused> rewriting(Disruption disruption) {
        return refusal(!disruption.state().isWritten(), "title", stands(disruption, "so it is not changed"));
    }

    public static Optional<Refused> submitting(Disruption disruption, Criteria criteria) {
        return rewriting(disruption)
                .or(() -> criteria.missing(disruption.claim()).stream()
                        .findFirst()
                        .map(need -> new Refused(need.field(), need.sentence())));
    }

    /** R03: whoever wrote it does not supervise it. */
    public static Optional<Refused> supervising(Disruption disruption, Actor by, String words) {
        return first(
                byTheProgram(by),
                refusal(
                        disruption.state() != DisruptionState.SUBMITTED,
                        "decision",
                        stands(disruption, "so there is nothing to supervise")),
                refusal(
                        disruption.isBy(by.account()),
                        "decision",
                        "Somebody else than its author supervises a disruption"),
                refusal(words.isBlank(), "words", "Enter the reasons"));
    }

    public static Optional<Refused> withdrawing(Disruption disruption) {
        return refusal(
                !disruption.state().isUnmoderated(),
                "words",
                stands(disruption, "so it is not withdrawn by its author"));
    }

    /** R11: one that leads does not support itself, and nobody is counted twice. */
    public static Optional<Refused> contributing(Disruption disruption, OrganisationId body) {
        return first(
                refusal(disruption.body().equals(body), "body", "That body leads it already"),
                refusal(disruption.isOf(body), "body", "That body is a contributor already"),
                refusal(
                        disruption.state() == DisruptionState.WITHDRAWN
                                || disruption.state() == DisruptionState.REJECTED,
                        "body",
                        stands(disruption, "so nobody contributes to it")));
    }

    // R25.
    static Optional<Refused> byTheProgram(Actor by) {
        return refusal(!by.isPerson(), "decision", "A disruption is decided on by a person, not by the program");
    }

    static String stands(Disruption disruption, String therefore) {
        return "It is “%s”, %s".formatted(disruption.state().label(), therefore);
    }

    static Optional<Refused> refusal(boolean stands, String field, String sentence) {
        return stands ? Optional.of(new Refused(field, sentence)) : Optional.empty();
    }

    @SafeVarargs
    static Optional<Refused> first(Optional<Refused>... refusals) {
        return Stream.of(refusals).flatMap(Optional::stream).findFirst();
    }
}
