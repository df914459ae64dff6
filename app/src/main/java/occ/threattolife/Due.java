package occ.threattolife;

import java.time.Instant;

/** What must be done next about a threat, and by when. */
public record Due(Deed deed, Instant at) {
    public enum Deed {
        TAKE_UP("Take it up"),
        DECIDE("Decide"),
        WARN("Record the warning"),
        REVIEW("Review it");

        private final String label;

        Deed(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isLate(Instant now) {
        return !now.isBefore(at);
    }
}
