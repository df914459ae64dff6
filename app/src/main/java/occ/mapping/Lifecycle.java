package occ.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import occ.kernel.Actor;

/** Decides about moves. Whether the actor holds the {@link Move#verb verb} is asked before, of access. */
public final class Lifecycle {
    private static final List<Function<Attempt, Stream<Objection>>> RULES =
            List.of(Lifecycle::leadsOnFromHere, Lifecycle::isMadeByAPerson, Lifecycle::standsOnItsGrounds);

    private record Attempt(SubjectState from, Move move, Actor by, Grounds grounds) {}

    private Lifecycle() {}

    public static MoveOutcome decide(SubjectState from, Move move, Actor by, Grounds grounds) {
        if (!move.grounds().isInstance(grounds)) {
            throw new IllegalArgumentException(
                    move + " stands on " + move.grounds().getSimpleName());
        }
        var attempt = new Attempt(from, move, by, grounds);
        var objections = RULES.stream().flatMap(rule -> rule.apply(attempt)).toList();
        return objections.isEmpty()
                ? new MoveOutcome.Moved(from, move, grounds instanceof Grounds.Undo undo ? undo.back() : move.to())
                : new MoveOutcome.Refused(objections);
    }

    /** The moves a page can offer. */
    public static List<Move> movesFrom(SubjectState state) {
        return Arrays.stream(Move.values())
                .filter(move -> move.isPossibleFrom(state))
                .toList();
    }

    private static Stream<Objection> leadsOnFromHere(Attempt attempt) {
        return attempt.move.isPossibleFrom(attempt.from)
                ? Stream.empty()
                : Stream.of(new Objection.NotFromHere(attempt.from, attempt.move));
    }

    // R25 names the archive among others; here every move is a decision.
    private static Stream<Objection> isMadeByAPerson(Attempt attempt) {
        return attempt.by.isPerson() ? Stream.empty() : Stream.of(new Objection.ForPeopleOnly(attempt.move));
    }

    private static Stream<Objection> standsOnItsGrounds(Attempt attempt) {
        return attempt.grounds.objections(attempt.by).stream();
    }
}
