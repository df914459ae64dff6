package occ.assessment;

import java.time.Instant;
import occ.kernel.EntityKind;
import occ.kernel.Reference;

/** An assessment somebody has to go on with; {@code since} when it stands as it does. */
public record WaitingAssessment(
        Reference reference,
        EntityKind kind,
        Reference subject,
        String name,
        String model,
        Stage stage,
        String scoredBy,
        Instant since,
        boolean scoredByReader) {

    public enum Stage {
        DRAFT("Draft"),
        RETURNED("Given back"),
        SUBMITTED("Waiting to be checked");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
