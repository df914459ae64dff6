package occ.access;

import java.util.function.Supplier;
import occ.kernel.Actor;

/**
 * The one place where a transaction gets its actor. Row security lets the work see and write only rows of
 * classes the actor may read; outside of it nothing protected can be seen at all. Work inside work joins it,
 * and then the actor must be the same.
 */
public interface Transactions {

    /** @throws Forbidden as thrown by the work, after the denial has been written to the trail on its own */
    <T> T as(Actor actor, Supplier<T> work);

    /**
     * Work of which an overt product is made: what stands in a compartment is not there, not even for its members, as a
     * file goes further than whoever took it (R19).
     *
     * @throws IllegalStateException inside work that sees more
     */
    <T> T overt(Actor actor, Supplier<T> work);

    default void run(Actor actor, Runnable work) {
        this.<Boolean>as(actor, () -> {
            work.run();
            return true;
        });
    }
}
