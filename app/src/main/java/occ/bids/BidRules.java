package occ.bids;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import occ.bids.Bids.Outcome.Refused;
import occ.kernel.Actor;

/** Who may do what to a bid, and when. */
public final class BidRules {
    private BidRules() {}

    public static Optional<Refused> writing(BidText text) {
        return first(
                refusal(text.assets().isEmpty(), "assets", "Select what is asked for"),
                refusal(text.until().isBefore(text.from()), "until", "The last day must not be before the first"));
    }

    public static Optional<Refused> scoring(Bid bid, Actor by) {
        return first(
                byTheProgram(by),
                refusal(
                        bid.state() != BidState.SUBMITTED,
                        "why",
                        "It is “%s”, so it is not scored".formatted(bid.state().label())),
                own(bid, by, "why", "Somebody else than its author scores a bid"));
    }

    /** R03: whoever wrote it does not decide on it. R15: a decline has a reason and somebody who carries the risk. */
    public static Optional<Refused> deciding(Bid bid, Actor by, Decision decision, LocalDate today) {
        return first(
                byTheProgram(by),
                refusal(
                        bid.state() != BidState.TABLED,
                        "decision",
                        "It is “%s”, so there is nothing to decide"
                                .formatted(bid.state().label())),
                own(bid, by, "decision", "Somebody else than its author decides on a bid"),
                refusal(decision.reasons().isBlank(), "reasons", "Enter the reasons"),
                refusal(
                        decision instanceof Decision.Escalated
                                && (bid.level().next().isEmpty() || bid.wasEscalated()),
                        "decision",
                        "It goes to the next level once, and where there is one"),
                refusal(
                        decision instanceof Decision.Deferred deferred
                                && !deferred.until().isAfter(today),
                        "until",
                        "The day until which it is deferred must be in the future"));
    }

    public static Optional<Refused> moving(Bid bid, BidMove move, Actor by) {
        return first(
                byTheProgram(by),
                refusal(
                        !move.isPossibleFrom(bid.state()),
                        "move",
                        "It is “%s”, so that cannot be done"
                                .formatted(bid.state().label())),
                refusal(
                        move == BidMove.ESCALATE && bid.level().next().isEmpty(),
                        "move",
                        "No level is above the one that decided"),
                refusal(
                        move == BidMove.ESCALATE && bid.wasEscalated(),
                        "move",
                        "It was put to the next level before, and that is possible once"));
    }

    // R25.
    private static Optional<Refused> byTheProgram(Actor by) {
        return refusal(!by.isPerson(), "move", "A bid is moved by a person, not by the program");
    }

    private static Optional<Refused> own(Bid bid, Actor by, String field, String sentence) {
        return refusal(bid.author().equals(by.account()), field, sentence);
    }

    private static Optional<Refused> refusal(boolean stands, String field, String sentence) {
        return stands ? Optional.of(new Refused(field, sentence)) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<Refused> first(Optional<Refused>... refusals) {
        return Stream.of(refusals).flatMap(Optional::stream).findFirst();
    }
}
