package occ.disruption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.disruption.Disruption.Target;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A prosecution that an act led to: one offence with which one person or organisation is charged, and what the courts made of it,
 * in the order in which it was recorded. As narrow as the disruption and as whom it is against.
 */
public record Prosecution(Reference reference, Target against, String offence, String court, List<Event> events) {
    public Prosecution {
        events = List.copyOf(events);
    }

    /** {@code months} of custody, where there are any. */
    public record Event(
            LocalDate on, Kind kind, @Nullable Integer months, String words, String by, Instant recordedAt) {}

    /**
     * What can happen. Remand and bail are those of the Bail Act 1976, a discontinuance that of section 23 of the Prosecution of
     * Offences Act 1985, and a conviction is quashed under section 2 of the Criminal Appeal Act 1968.
     */
    public enum Kind {
        CHARGED("Charged"),
        BAILED("Bailed"),
        REMANDED("Remanded in custody"),
        HEARING("Hearing listed"),
        CONVICTED("Convicted"),
        SENTENCED("Sentenced"),
        ACQUITTED("Acquitted"),
        DISCONTINUED("Discontinued"),
        QUASHED("Conviction quashed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Nothing comes after it. */
        public boolean ends() {
            return this == ACQUITTED || this == DISCONTINUED || this == QUASHED;
        }

        /** Its day may lie ahead. */
        public boolean isPlanned() {
            return this == HEARING;
        }
    }

    /** What happened last; a hearing that is listed is not what happened. */
    public Event last() {
        return events.reversed().stream()
                .filter(event -> !event.kind().isPlanned())
                .findFirst()
                .orElseThrow();
    }

    /** For when a hearing is listed, after what happened last. */
    public Optional<LocalDate> hearing() {
        return events.reversed().stream()
                .filter(event -> event.kind().isPlanned() && event.on().isAfter(last().on()))
                .map(Event::on)
                .findFirst();
    }

    public LocalDate chargedOn() {
        return events.getFirst().on();
    }

    public boolean isOpen() {
        return !last().kind().ends();
    }

    public boolean has(Kind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind);
    }
}
