package occ.mapping;

/** Why a move is refused. */
public sealed interface Objection {
    String sentence();

    record NotFromHere(SubjectState state, Move move) implements Objection {
        @Override
        public String sentence() {
            return "“%s” is not possible while the record is “%s”".formatted(move.label(), state.label());
        }
    }

    /** R25: the program advises, and a named person decides. */
    record ForPeopleOnly(Move move) implements Objection {
        @Override
        public String sentence() {
            return "“%s” is decided by a person, not by the program".formatted(move.label());
        }
    }

    /** R03 and its like: one person may not do both halves of a deed. */
    record FourEyes(String sentence) implements Objection {}

    /** R10: something of another module's is still open. */
    record StillOpen(String sentence) implements Objection {}

    record Incomplete(Problem problem) implements Objection {
        @Override
        public String sentence() {
            return problem.sentence();
        }
    }
}
