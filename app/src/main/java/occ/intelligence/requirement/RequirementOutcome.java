package occ.intelligence.requirement;

import java.util.List;
import occ.intelligence.Outcome.Refusal;

/** How a deed on a requirement ended. */
public sealed interface RequirementOutcome {
    record Done(Requirement requirement) implements RequirementOutcome {}

    /** Why not, for each field at fault. */
    record Refused(List<Refusal> refusals) implements RequirementOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        public Refused(String field, String sentence) {
            this(List.of(new Refusal(field, sentence)));
        }
    }
}
