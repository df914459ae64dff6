package occ.mapping;

import java.util.List;

/** What came of an attempted move. */
public sealed interface MoveOutcome {
    record Moved(SubjectState from, Move move, SubjectState to) implements MoveOutcome {}

    record Refused(List<Objection> objections) implements MoveOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
