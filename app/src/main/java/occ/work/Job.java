package occ.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A long deed under way or ended, as whoever started it sees it. {@code href} leads to what it works on or came to. */
public record Job(
        JobId id,
        String reference,
        String kind,
        String title,
        State state,
        long done,
        long total,
        String sentence,
        @Nullable String href,
        boolean cancelAsked,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public enum State {
        RUNNING("Under way"),
        DONE("Done"),
        CANCELLED("Cancelled"),
        FAILED("Failed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public String path() {
        return "/jobs/" + reference;
    }
}
