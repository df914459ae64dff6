package occ.disruption;

import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.operations.Operations.Line;
import org.jspecify.annotations.Nullable;

/** For which operation a disruption is claimed. As narrow as both. */
public interface Operated {
    /** Of what the actor may see. */
    Optional<Line> of(Actor actor, Disruption disruption);

    /** Open ones of the subject, of what the actor may see. */
    List<Line> choices(Actor actor, EntityId subject);

    /** Claims it for an operation, or for none. Whoever may write the claim does. */
    void claim(Actor actor, Disruption disruption, @Nullable Reference operation);
}
