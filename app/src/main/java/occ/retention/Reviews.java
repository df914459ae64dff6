package occ.retention;

import java.time.LocalDate;
import java.util.List;
import occ.intelligence.MopiGroup;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What is due for review, and reviewing it. Of what the actor may see and, where it says owner, of those in their line. */
public interface Reviews {
    /** What will be due on a day, of those whose owner stands in the actor's line, what is latest first. */
    DueList due(Actor actor, @Nullable OrganisationId owner, LocalDate by, long skip, int most);

    /** The same as a file, which stands in the trail as an export. */
    List<Due> export(Actor actor, @Nullable OrganisationId owner, LocalDate by);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Kept get(Actor actor, Reference reference);

    /** The newest first. */
    List<Past> history(Actor actor, Kept record);

    boolean mayReview(Actor actor, Kept record);

    Outcome review(Actor actor, Reference reference, NewReview review);

    Outcome group(Actor actor, Reference reference, MopiGroup group, String reason);

    /** Erasures that were granted at somebody's request and wait for a review, the oldest first. */
    List<Granted> granted(Actor actor);

    record DueList(List<Due> lines, long total) {
        public DueList {
            lines = List.copyOf(lines);
        }
    }

    /** A review that was recorded. {@code standing} is false of one that waits for a second person, or was refused by them. */
    record Past(
            LocalDate on,
            String by,
            Verdict verdict,
            String reason,
            @Nullable LocalDate nextOn,
            List<Answer> answers,
            @Nullable String guarded,
            String became) {
        public Past {
            answers = List.copyOf(answers);
        }
    }
}
