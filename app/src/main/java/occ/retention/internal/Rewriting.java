package occ.retention.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * A deleted row stays in its page until the page is used again, and so do its words in an index. Writing a table anew leaves
 * all of that behind, and analysing it takes its words out of the statistics.
 */
final class Rewriting {
    private static final String PRESENT = "select pg_current_xact_id()::text::bigint % 4294967296";
    private static final String SOMEBODY_READS_AN_OLDER_STATE = """
        select exists (
               select from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_xmin is not null
                  and backend_xmin::text::bigint < %d)
        """;
    private static final int ATTEMPTS = 50;

    private Rewriting() {}

    /** What is left to do, and by whom. */
    static List<String> of(Connection owner, List<String> tables, LongConsumer done) throws SQLException {
        var left = new ArrayList<String>();
        try (var statement = owner.createStatement()) {
            waitForOlderReaders(statement);
            var count = 0L;
            for (var table : tables) {
                statement.execute("vacuum (full, analyze) " + table);
                done.accept(++count);
            }
            try {
                statement.execute("vacuum (full) pg_catalog.pg_statistic");
            } catch (SQLException refused) {
                left.add("The database's owner or superuser runs: vacuum full pg_catalog.pg_statistic;");
            }
        }
        return left;
    }

    /** Whoever still reads an older state keeps the rows of it alive, which would be written anew with the rest. */
    private static void waitForOlderReaders(Statement statement) throws SQLException {
        var present = 0L;
        try (var rows = statement.executeQuery(PRESENT)) {
            rows.next();
            present = rows.getLong(1);
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!isSo(statement, SOMEBODY_READS_AN_OLDER_STATE.formatted(present))) {
                return;
            }
            pause();
        }
        throw new SQLException(
                "Somebody has been reading an older state of the database for too long: try again later");
    }

    private static boolean isSo(Statement statement, String question) throws SQLException {
        try (var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("Stopped while waiting for older readers", stopped);
        }
    }
}
