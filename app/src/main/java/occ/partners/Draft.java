package occ.partners;

import java.util.List;

/** The text of an invitation to a body, or of an action it could take. Nothing is sent: a person copies or keeps it. */
public record Draft(Kind kind, Body body, String title, String text, List<Exposure> exposures) {
    public Draft {
        exposures = List.copyOf(exposures);
    }

    public enum Kind {
        INVITATION("Invitation"),
        ACTION("Action");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
