package occ.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One version of a schedule. {@code said} is what the officer's report says besides; on the others it is empty. */
public record Schedule(
        Kind kind,
        int version,
        String said,
        String drawnUpBy,
        Instant drawnUpAt,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant sentAt,
        List<Line> lines) {
    public Schedule {
        lines = List.copyOf(lines);
    }

    public enum Kind {
        MG6C("MG6C", "Unused material that is not sensitive"),
        MG6D("MG6D", "Sensitive unused material"),
        MG6E("MG6E", "Disclosure officer’s report");

        private final String form;
        private final String label;

        Kind(String form, String label) {
            this.form = form;
            this.label = label;
        }

        public String form() {
            return form;
        }

        public String label() {
            return label;
        }

        /** Whether only the disclosure officers of the investigation may know of it. */
        public boolean isSensitive() {
            return this != MG6C;
        }
    }

    /** {@code number} was given once, and is given to nothing else. */
    public record Line(int number, String description, String reason) {}

    public enum State {
        DRAFT("Draft"),
        SIGNED("Signed"),
        SENT("Sent");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public State state() {
        if (sentAt != null) {
            return State.SENT;
        }
        return signedAt == null ? State.DRAFT : State.SIGNED;
    }

    /** A line that came, went or was worded anew since an earlier version. */
    public record Change(String what, Line line) {}

    public List<Change> since(Schedule earlier) {
        Map<Integer, Line> before =
                earlier.lines().stream().collect(Collectors.toMap(Line::number, Function.identity()));
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            var old = before.remove(line.number());
            if (old == null) {
                changes.add(new Change("Added", line));
            } else if (!old.equals(line)) {
                changes.add(new Change("Worded anew", line));
            }
        }
        before.values().stream().map(line -> new Change("Taken off", line)).forEach(changes::add);
        return List.copyOf(changes);
    }
}
