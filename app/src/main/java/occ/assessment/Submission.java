package occ.assessment;

import java.util.List;

/** What came of submitting a draft. */
public sealed interface Submission {
    record Accepted(Assessment.Submitted submitted) implements Submission {}

    /** Nothing is lost: the draft stays, with everything missing named at once. */
    record Incomplete(List<FactorProblem> problems) implements Submission {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    record Refused(Refusal why) implements Submission {}
}
