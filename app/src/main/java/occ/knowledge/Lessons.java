package occ.knowledge;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Lessons, as each reader may see them. Every reading is in the trail. */
public interface Lessons {
    /** @throws occ.access.Forbidden if the actor does not read the map */
    Outcome record(Actor actor, NewLesson lesson);

    /**
     * Lets everybody read it whom its handling allows. Somebody else than its author does (R03).
     *
     * @throws occ.faces.StaleRecord if it has changed since this version
     */
    Outcome publish(Actor actor, Reference reference, int version);

    /**
     * Takes it back: by its author, or by whoever may publish.
     *
     * @throws occ.faces.StaleRecord if it has changed since this version
     */
    Outcome withdraw(Actor actor, Reference reference, int version, String reason);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Lesson get(Actor actor, Reference reference);

    /** The newest first. */
    List<Lesson> list(Actor actor, Which which, long skip, int most);

    long count(Actor actor, Which which);

    /** Those in a state, of one tactic or of any, with these words or with any. */
    record Which(LessonState state, @Nullable String tactic, String words) {}

    sealed interface Outcome {
        record Done(Lesson lesson) implements Outcome {}

        /** {@code field} of the form is at fault. */
        record Refused(String field, String sentence) implements Outcome {}
    }
}
