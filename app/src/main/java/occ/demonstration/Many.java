package occ.demonstration;

import java.util.function.IntConsumer;

/**
 * Records in national numbers, for measuring. They are written past the program's verbs, table by table as the owner of the
 * database, as entering so many one by one would take a day. So they never belong in a world that is shown: a record here is
 * as large and as connected as a real one, and reads as nonsense.
 */
public interface Many {
    /**
     * Adds this many, about what the made world already knows.
     *
     * @param progress is told how many have been written
     */
    void add(int count, long seed, IntConsumer progress);
}
