package occ.mapping;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The region's desk: what was nominated and waits to be decided on. */
public interface Triage {

    /** Those the actor may decide on, the longest waiting first. */
    List<Waiting> waiting(Actor actor);

    /** {@code nominator} is a person's name, {@code from} the body; {@code dueAt} is when the desk is late. */
    record Waiting(
            Subject subject,
            String nominator,
            String from,
            @Nullable Instant dueAt) {}
}
