package occ.demonstration;

import java.util.function.IntConsumer;

/** The invented world: seeded, coherent in time, and made through the program's own verbs. */
public interface World {
    /** What stands in the database before a world is made. */
    enum Ground {
        EMPTY,
        /** Only the cast works here, and groups are missing: a making broke off, or a larger world is asked for. */
        UNFINISHED,
        FINISHED,
        /** People work here who are not of the cast: nothing invented is ever put among their records. */
        OF_OTHERS
    }

    Ground ground(int groups, long seed);

    /**
     * Makes the cast and this many groups, the central one first, then several at a time. What an earlier making has
     * left is kept as it is, and only what is missing is made.
     *
     * @param progress is told how many of the groups have been made
     * @throws IllegalStateException if the ground is of others
     */
    void make(int groups, long seed, IntConsumer progress);
}
