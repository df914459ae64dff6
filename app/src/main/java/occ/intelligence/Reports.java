package occ.intelligence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Grade;
import occ.kernel.Reference;
import occ.pole.SourceId;
import occ.sources.CorroborationBand;
import org.jspecify.annotations.Nullable;

/** Finding and reading reports. What is not there for the actor is not there. */
public interface Reports {
    /**
     * A report with the sanitised text of those of its items that the actor may read. Appended to the trail.
     *
     * @throws occ.faces.NoSuchRecord if there is none that the actor may see
     */
    Report get(Actor actor, Reference reference);

    /** Whether the actor could open it: no look, so none is in the trail. */
    boolean isThere(Actor actor, Reference reference);

    /** The same with what came in, for the unit and the author; a look of its own in the trail. */
    Report original(Actor actor, Reference reference);

    /** How it came to be known, for the unit and the author. */
    Provenance provenance(Actor actor, ReportId report);

    /** What the desk holds for somebody: the most urgent first, then what waits longest. */
    List<Line> waiting(Actor actor, Queue queue, long skip, int most);

    Map<Queue, Long> counts(Actor actor);

    /** Reports that were approved, newest first. */
    List<Line> released(Actor actor, long skip, int most);

    /** How many, counted no further than to {@code most}. */
    long countReleased(Actor actor, long most);

    /** Those the actor entered, newest first. */
    List<Line> own(Actor actor, long skip, int most);

    /** How many, counted no further than to {@code most}. */
    long countOwn(Actor actor, long most);

    /** Approved reports in which somebody or something is marked, newest first. */
    List<Line> about(Actor actor, EntityId entity, int most);

    /** How far other sources bear it out, if a source controller judged that. */
    Optional<CorroborationBand> corroboration(Actor actor, Report report);

    /** Approved reports that name an entity and are not closed, of what may be seen in the present transaction. */
    List<Reference> notClosed(EntityId entity);

    /** From state to state, for the unit and the author, oldest first. */
    List<Step> history(Actor actor, ReportId report);

    /** Where the items that statements rest on can be read, for those of them that the actor may read. */
    Map<SourceId, String> addresses(Actor actor, Collection<SourceId> sources);

    /** {@code text} is the beginning of the first item that its reader may read. */
    record Line(
            Reference reference,
            String title,
            ReportState state,
            Priority priority,
            Instant since,
            String owner,
            Grade.Source source,
            @Nullable String takenBy,
            String text) {
        public String address() {
            return "/intelligence/reports/" + reference.text();
        }
    }

    record Provenance(String text, @Nullable String risk) {}

    record Step(
            Instant at,
            String by,
            @Nullable ReportState from,
            ReportState to,
            @Nullable String reason) {}

    /** What the desk waits with. */
    enum Queue {
        TO_EVALUATE("To evaluate", "evaluation", ReportState.SUBMITTED),
        TO_SANITISE("To sanitise", "sanitisation", ReportState.EVALUATED),
        TO_APPROVE("To approve", "approval", ReportState.SANITISED);

        private final String label;
        private final String path;
        private final ReportState state;

        Queue(String label, String path, ReportState state) {
            this.label = label;
            this.path = path;
            this.state = state;
        }

        public String label() {
            return label;
        }

        /** The end of its address, and of the address of the deed that ends the waiting. */
        public String path() {
            return path;
        }

        public ReportState state() {
            return state;
        }

        public static Optional<Queue> at(String path) {
            return List.of(values()).stream()
                    .filter(queue -> queue.path.equals(path))
                    .findFirst();
        }
    }
}
