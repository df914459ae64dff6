package occ.disruption;

import static occ.disruption.DisruptionRules.first;
import static occ.disruption.DisruptionRules.refusal;
import static occ.disruption.DisruptionRules.stands;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Severity;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.FollowUp.Finding;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Who looks whether an effect lasted, and when. */
public final class FollowUpRules {
    /** Each disruption says itself when it is due; nothing is allowed beyond. */
    public static final AdequacyRule FOLLOW_UP = new AdequacyRule(
            "disruption.follow-up",
            "R12",
            "Nobody looked whether a disruption lasted",
            "Look whether it lasted",
            "/disruptions",
            Verb.SUPERVISE_DISRUPTIONS,
            Duration.ZERO,
            Severity.MEDIUM,
            "Local default: 90 days after a moderate one, 180 and 365 after a major one");

    private FollowUpRules() {}

    public static Optional<Refused> checking(
            Disruption disruption, Actor by, Finding finding, @Nullable Effect level, LocalDate today) {
        var next = disruption.nextFollowUp();
        return first(
                DisruptionRules.byTheProgram(by),
                refusal(
                        !disruption.state().isCounted(),
                        "finding",
                        stands(disruption, "so there is nothing to look at")),
                refusal(
                        disruption.isBy(by.account()),
                        "finding",
                        "Somebody else than its author looks whether it lasted"),
                refusal(
                        next.filter(followUp -> followUp.isDue(today)).isEmpty(),
                        "finding",
                        "Nothing is due to be looked at"),
                refusal(
                        !isPossible(disruption.lasting(), finding, level),
                        "lasted",
                        "Select a level that fits what you found"));
    }

    /** To a lower level or a higher one, and to none where it is confirmed. */
    private static boolean isPossible(Effect before, Finding finding, @Nullable Effect level) {
        return switch (finding) {
            case CONFIRMED -> level == null;
            case DOWNGRADED -> level != null && level.compareTo(before) > 0;
            case UPGRADED -> level != null && level.compareTo(before) < 0;
        };
    }

    public static Optional<Refused> closing(Disruption disruption) {
        return first(
                refusal(
                        !disruption.state().isCounted() || disruption.state() == DisruptionState.CLOSED,
                        "closing",
                        stands(disruption, "so it is not closed")),
                refusal(
                        disruption.nextFollowUp().isPresent(),
                        "closing",
                        "It is closed when the last look at it is recorded"));
    }
}
