package occ.plans;

import java.time.Instant;

/** What a body says about an action asked of it. */
public record Answer(Kind kind, String words, Instant at) {
    public enum Kind {
        ACCEPTED("Accepted"),
        DONE("Done"),
        CANNOT("Cannot do it");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
