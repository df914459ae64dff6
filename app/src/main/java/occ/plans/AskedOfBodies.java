package occ.plans;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What is asked of a body, as its own officers see it: words, a day, and nothing of whom it is about (R35). */
public interface AskedOfBodies {
    List<Asked> open(Actor actor);

    Asked get(Actor actor, Reference reference);

    PlanOutcome answer(Actor actor, Reference reference, int revision, Answer.Kind kind, String words);

    record Asked(
            Reference reference,
            int revision,
            String words,
            LocalDate due,
            @Nullable Answer answer) {}
}
