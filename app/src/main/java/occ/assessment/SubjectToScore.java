package occ.assessment;

import java.time.Instant;
import occ.kernel.EntityKind;
import occ.kernel.Reference;

/** A subject that needs a score and has none at work; {@code due} is when its clock is over. */
public record SubjectToScore(EntityKind kind, Reference reference, String name, Why why, Instant due) {
    public enum Why {
        FIRST("In development, to be scored"),
        MISSING("Mapped without a score"),
        AGAIN("To be scored again");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
