package occ.threattolife;

import java.time.Instant;

/** Something done about a threat. {@code why} is its reasons or words, empty where it needs none. */
public sealed interface Step {
    Made made();

    String title();

    String why();

    record TakenUp(Made made) implements Step {
        @Override
        public String title() {
            return "Taken up";
        }

        @Override
        public String why() {
            return "";
        }
    }

    record PassedOn(Made made, String to, String why) implements Step {
        @Override
        public String title() {
            return "Passed on to " + to;
        }
    }

    record Decided(Made made, Decision decision) implements Step {
        @Override
        public String title() {
            return "Decided: " + decision.verdict();
        }

        @Override
        public String why() {
            return decision.reasons();
        }
    }

    record Warned(Made made, Warning.Given warning) implements Step {
        @Override
        public String title() {
            return "Warning given to " + warning.toWhom();
        }

        @Override
        public String why() {
            return warning.words();
        }
    }

    record NotWarned(Made made, String why) implements Step {
        @Override
        public String title() {
            return "No warning given";
        }
    }

    record Reviewed(Made made, String why, Instant next) implements Step {
        @Override
        public String title() {
            return "Reviewed";
        }
    }

    record Closed(Made made, Ending ending, String why) implements Step {
        @Override
        public String title() {
            return "Closed: " + ending.label();
        }
    }
}
