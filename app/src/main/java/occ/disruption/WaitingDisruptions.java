package occ.disruption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.disruption.Disruption.About;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Disruptions that wait for somebody: of what they may see, without their own where another has to look. */
public interface WaitingDisruptions {
    /** For each thing to do the longest waiting, so many at most. The reading is in the trail. */
    List<Waiting> of(Actor actor, int mostOfEach);

    /** What is to be done. */
    enum Todo {
        SUPERVISE,
        ANSWER,
        LOOK_AGAIN,
        HEARING
    }

    /**
     * @param all how many wait like this, of what the actor may see
     * @param said why it came back to its author; nothing otherwise
     * @param due by when somebody looks again, or the day of a hearing; nothing otherwise
     */
    record Waiting(
            Todo todo,
            long all,
            Reference reference,
            About about,
            String title,
            String bodyName,
            Effect level,
            Instant since,
            String said,
            @Nullable LocalDate due) {
        public String address() {
            return Disruption.ADDRESS + "/" + reference.text();
        }
    }
}
