package occ.retention;

import java.util.List;
import occ.kernel.Actor;
import occ.work.Job;

/**
 * Clearing the disk behind what was disposed of. The database no longer shows it from the moment it is approved, but its pages,
 * its log and its statistics hold it until they are written anew.
 */
public interface Clearing {
    /** How many tombstones wait for it. */
    long waiting(Actor actor);

    /** As a job: tables are locked while they are written anew. */
    Job start(Actor actor);

    Report run();

    /** {@code left} is what this program had no right to do, and who must. */
    record Report(long tombstones, int tables, List<String> left) {
        public Report {
            left = List.copyOf(left);
        }

        public boolean isWhole() {
            return left.isEmpty();
        }
    }
}
