package occ.tasking.internal;

import java.time.Duration;
import java.util.List;
import occ.kernel.Actor;
import occ.meetings.Part;
import occ.meetings.Sitting;
import occ.meetings.StandingSource;

/** What tasking puts on each agenda of a group that tasks, whether anything waits or not. */
record StandingItem(String key, int order, String title, String address, Waiting waiting) implements StandingSource {
    /** Of a group that has not met before. */
    static final Duration AT_FIRST = Duration.ofDays(28);

    @FunctionalInterface
    interface Waiting {
        List<Part> in(Sitting sitting);
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        return waiting.in(sitting);
    }
}
