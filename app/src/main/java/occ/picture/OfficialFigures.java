package occ.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Figures over everything there is, whoever may see it: counted by statisticians, who see nothing else, and published rounded
 * once a second one approved (R51, R03). Readers’ own figures are of what they may see, and stand apart from these.
 */
public interface OfficialFigures {

    /** @throws occ.access.Forbidden for anybody but a statistician who is nothing else */
    Figures count(Actor actor, EntityKind kind, LocalDate day);

    /** Counts the end of a day, rounds it and puts it to another statistician. */
    Outcome propose(Actor actor, EntityKind kind, LocalDate day, String words);

    Outcome decide(Actor actor, Reference reference, boolean approved);

    /** Every one, the newest day first, for statisticians. */
    List<Publication> all(Actor actor);

    /** The newest that was approved, for every reader of the map. */
    Optional<Publication> published(Actor actor, EntityKind kind);

    record Figures(
            LocalDate day,
            long onTheMap,
            long fullResponse,
            long exceptions,
            long carried,
            @Nullable Instant oldestDue) {}

    /** {@code approved} is nothing while it waits. */
    record Publication(
            Reference reference,
            EntityKind kind,
            LocalDate day,
            long onTheMap,
            long fullResponse,
            long exceptions,
            int roundedTo,
            String words,
            String proposedBy,
            boolean isOwn,
            @Nullable Boolean approved,
            @Nullable String decidedBy) {}

    sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(String field, String sentence) implements Outcome {}
    }
}
