package occ.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Something asked of the requester, without which the case cannot go on, and when it came. */
public record Wait(
        int number, Kind kind, LocalDate askedOn, @Nullable LocalDate answeredOn, String what) {

    public enum Kind {
        IDENTITY("Who they are", "section 52(4)"),
        FEE("A fee, as the request is manifestly unfounded or excessive", "section 53"),
        CLARIFICATION("What they mean, to identify the information", "section 54(3C)");

        private final String label;
        private final String section;

        Kind(String label, String section) {
            this.label = label;
            this.section = section;
        }

        public String label() {
            return label;
        }

        public String section() {
            return section;
        }

        /** Whether the month begins when it comes; otherwise the days it takes are left out of the count. */
        public boolean beginsTheMonth() {
            return this != CLARIFICATION;
        }
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    /** The day of asking and the day of the answer both count as waited (section 54(3C)(b)). */
    long days() {
        return answeredOn == null ? 0 : ChronoUnit.DAYS.between(askedOn, answeredOn) + 1;
    }
}
