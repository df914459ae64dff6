package occ.oversight;

import java.time.LocalDate;
import java.util.List;
import occ.audit.Operation;
import occ.audit.Result;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** The trail as auditors read it. */
public interface Inquiries {
    /** The longest span of one inquiry, in days: who asks for everything asks for nothing in particular. */
    int LONGEST_SPAN = 366;

    /** @throws occ.access.Forbidden if the actor is no auditor */
    Opening open(Actor actor, NewInquiry asked);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Inquiry get(Actor actor, Reference reference);

    /** Those of all auditors, the newest first. */
    List<Inquiry> all(Actor actor, long skip, int most);

    long count(Actor actor);

    /** The lines it asks for, the newest first. The look stands in the trail, with the use and the reason. */
    Lines lines(Actor actor, Inquiry inquiry, long skip, int most);

    /** The same, to leave the system as a file; that is a disclosure. */
    Lines export(Actor actor, Inquiry inquiry);

    /** How often each operation is in the trail, and how it ended: of no person and of no record (R24). */
    List<Operations> operations(Actor actor, LocalDate earliest, LocalDate latest);

    record Lines(List<TrailLine> lines, long total) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    record Operations(Operation operation, Result result, long lines) {}

    sealed interface Opening {
        record Done(Inquiry inquiry) implements Opening {}

        /** {@code field} of the form is at fault. */
        record Refused(String field, String sentence) implements Opening {}
    }
}
