package occ.leaks;

import java.time.Instant;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.knowledge.Lessons.Outcome.Done;
import occ.knowledge.NewLesson;
import occ.knowledge.Strength;

/** What a telling’s officers learnt of a tactic. No compartment keeps a lesson: its handling alone says who reads it. */
final class Learnt {
    private final Verbs verbs;
    private final Teller by;
    private final Handling handling;
    private final Instant at;

    Learnt(Verbs verbs, Teller by, Handling handling, Instant at) {
        this.verbs = verbs;
        this.by = by;
        this.handling = handling;
        this.at = at;
    }

    /** One lesson is published and one waits. */
    void tell() {
        Now.at(at, () -> {
            write("lesson that waits");
            var lesson = write("lesson for others").lesson();
            verbs.lessons().publish(by.coordinator(), lesson.reference(), lesson.version());
            return true;
        });
    }

    private Done write(String title) {
        return (Done) verbs.lessons()
                .record(
                        by.analyst(),
                        new NewLesson(
                                "BUS-02",
                                by.named(title),
                                by.named("place that was tried"),
                                by.named("deed that was done"),
                                by.named("result that came"),
                                by.named("caution"),
                                Strength.MEASURED,
                                handling));
    }
}
