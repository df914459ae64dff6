package occ.pole.recording;

import occ.access.Compartment;
import occ.pole.Entity;
import occ.pole.Source;
import org.jspecify.annotations.Nullable;

/** How recording ended. */
public sealed interface Outcome {
    /** {@code keeping} is the compartment that it went to, if any. */
    record Recorded(Entity subject, Source source, @Nullable Compartment keeping) implements Outcome {}

    /** It belongs to the safeguarding circle, and nobody writes where they may not read. */
    record OutsideTheCircle() implements Outcome {}
}
