package occ.work;

import java.util.List;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Long deeds: they run apart from the request that started them, as the same actor, and are seen by that one alone. */
public interface Jobs {
    /**
     * @param kind a code such as {@code interchange.import}; {@code title} says it to people
     * @param about where to see what it works on, whatever comes of it
     */
    Job start(Actor actor, String kind, String title, @Nullable String about, Work work);

    default Job start(Actor actor, String kind, String title, Work work) {
        return start(actor, kind, title, null, work);
    }

    Job get(Actor actor, String reference);

    /** The newest first. */
    List<Job> recent(Actor actor);

    /** Asks it to stop; it does so at its next step. Finished steps stand. */
    void cancel(Actor actor, String reference);

    /** What is done. It calls verbs as the actor that started it, each in a transaction of its own. */
    @FunctionalInterface
    interface Work {
        Finish run(Progress progress) throws Exception;
    }

    /** How it went, in a sentence, and where to see it. */
    record Finish(String sentence, @Nullable String href) {}

    interface Progress {
        void of(long total);

        /** @throws Cancelled if somebody asked it to stop */
        void done(long soFar);

        /** @throws Cancelled if somebody asked it to stop */
        void say(String sentence);
    }

    /** Thrown out of a step to end the work early. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
