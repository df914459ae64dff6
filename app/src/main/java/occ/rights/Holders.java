package occ.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Asking those who keep compartments. Every one of them is asked, whatever it holds, so that the question tells nothing;
 * who asked sees what may be released, and neither how many were asked nor how many answered.
 */
public interface Holders {
    Outcome ask(Actor actor, Reference reference, int version);

    /** What holders released, in no order of theirs. */
    List<String> texts(Actor actor, RightsCase about);

    /** Whether nobody's answer is still missing. */
    boolean haveAllAnswered(Actor actor, RightsCase about);

    /** What the actor still has to answer, for the compartments that are theirs to keep. */
    List<Question> waiting(Actor actor);

    Question get(Actor actor, Reference question);

    /** {@code text} is what may be released, or nothing where nothing may. */
    void answer(Actor actor, Reference question, String compartment, @Nullable String text);

    /** {@code open} are the reader's own compartments that have not answered, by key and name. */
    record Question(
            Reference reference, Instant askedAt, @Nullable LocalDate dueOn, Requester requester, List<Kept> open) {
        public Question {
            open = List.copyOf(open);
        }

        public String address() {
            return RightsCase.ADDRESS + "/questions/" + reference.text();
        }
    }

    record Kept(String key, String name) {}
}
