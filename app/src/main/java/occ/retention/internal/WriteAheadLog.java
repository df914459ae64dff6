package occ.retention.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The log holds every row as it was written. After a switch and a checkpoint the server has no use for older segments. */
final class WriteAheadLog {
    private static final String BY_HAND =
            "A superuser runs, twice: select pg_switch_wal(); checkpoint; and sees that wal_recycle is off and that no archive,"
                    + " replica or slot keeps older segments.";

    private WriteAheadLog() {}

    static List<String> leaveBehind(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            try {
                for (var twice = 0; twice < 2; twice++) {
                    statement.execute("select pg_switch_wal()");
                    statement.execute("checkpoint");
                }
            } catch (SQLException refused) {
                return List.of(BY_HAND);
            }
            return recycles(statement) ? List.of(BY_HAND) : List.of();
        }
    }

    private static boolean recycles(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select current_setting('wal_recycle') = 'on'")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
