package occ.work.internal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows the database that this process lives: an advisory lock in a session that is kept for as long as a job runs. The
 * database gives the lock up with the session, however the process ended, so nobody waits for a clock to learn of it.
 */
@Component
class LifeSign {
    /** The locks' own number space, written into {@code work.end_lost_jobs}, too. */
    private static final int SPACE = 7_627_619;

    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource pool;
    private final int runner = new SecureRandom().nextInt(1, Integer.MAX_VALUE);
    private int jobs;
    private @Nullable Connection session;

    LifeSign(DataSource pool) {
        this.pool = pool;
    }

    /** The number by which jobs name this process. */
    int runner() {
        return runner;
    }

    synchronized void jobBegins() {
        jobs++;
        hold();
    }

    synchronized void jobEnds() {
        jobs--;
        if (jobs == 0) {
            letGo();
        }
    }

    /** Makes the session anew where it was lost, with the database perhaps. */
    synchronized void hold() {
        try {
            if (jobs == 0 || session != null && session.isValid(SECONDS_TO_ANSWER)) {
                return;
            }
            letGo();
            session = pool.getConnection();
            lock(session, "select pg_advisory_lock(?, ?)");
        } catch (SQLException away) {
            // Until the next beat of a job's heart its touched_at speaks for it.
            letGo();
        }
    }

    private void letGo() {
        var held = session;
        session = null;
        if (held == null) {
            return;
        }
        try (held) {
            lock(held, "select pg_advisory_unlock(?, ?)");
        } catch (SQLException gone) {
            // With the session the lock is gone as well.
        }
    }

    private void lock(Connection held, String sql) throws SQLException {
        try (var statement = held.prepareStatement(sql)) {
            statement.setInt(1, SPACE);
            statement.setInt(2, runner);
            statement.execute();
        }
    }
}
