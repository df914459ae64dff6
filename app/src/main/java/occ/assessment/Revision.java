package occ.assessment;

import java.util.List;
import occ.assessment.model.ModelId;
import occ.assessment.model.ModelProblem;

/** What came of proposing a new version of a model. */
public sealed interface Revision {
    record Made(ModelId version) implements Revision {}

    /** Everything wrong with it, at once. */
    record Faulty(List<ModelProblem> problems) implements Revision {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    record Refused(Refusal why) implements Revision {}
}
