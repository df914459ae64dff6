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
     * Whose the transaction under way is: for listeners, which run inside it on behalf of the same actor.
     *
     * @throws IllegalStateException outside of one
     */
    Actor present();

    default void run(Actor actor, Runnable work) {
        this.<Boolean>as(actor, () -> {
            work.run();
            return true;
        });
    }
}
