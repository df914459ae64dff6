package occ.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * Whether a record is kept because an investigation may have to reveal it (the Code under section 23 of the Act). For
 * whoever decides on disposal: it says until when, and neither for which investigation nor why.
 */
public interface RelevantRecords {
    Optional<Held> held(Actor actor, Reference record);

    /** {@code until} is the last day; {@link LocalDate#MAX} while nobody can say. */
    record Held(LocalDate until) {
        public boolean isWithoutEnd() {
            return until.equals(LocalDate.MAX);
        }
    }
}
