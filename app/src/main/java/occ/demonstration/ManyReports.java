package occ.demonstration;

import java.util.function.IntConsumer;

/**
 * Intelligence reports in national numbers, for measuring. They are written past the program's verbs, table by table as the
 * owner of the database, as a million reports entered one by one would take a day. So they never belong in a world that is
 * shown: a report here is as large and as connected as a real one, and reads as nonsense.
 */
public interface ManyReports {
    /**
     * Adds this many, about whom and what the made world already knows.
     *
     * @param progress is told how many have been written
     */
    void add(int reports, long seed, IntConsumer progress);
}
