package occ.demonstration;

import java.util.function.IntConsumer;

/** The invented world: seeded, coherent in time, and made through the program's own verbs. */
public interface World {
    /** Whether nobody works here yet. */
    boolean isEmpty();

    /**
     * Makes the cast and this many groups, the central one first.
     *
     * @param progress is told how many groups are done
     * @throws IllegalStateException if anybody works here already
     */
    void make(int groups, long seed, IntConsumer progress);
}
