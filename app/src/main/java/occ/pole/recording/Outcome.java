package occ.pole.recording;

import occ.pole.Entity;
import occ.pole.Source;

/** How recording ended. */
public sealed interface Outcome {
    /** {@code guarded} says that it went to the safeguarding circle. */
    record Recorded(Entity subject, Source source, boolean guarded) implements Outcome {}

    /** It belongs to the safeguarding circle, and nobody writes where they may not read. */
    record OutsideTheCircle() implements Outcome {}
}
