package occ.audit.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** The rows of a query one after the other, as PostgreSQL copies them in binary: no other way is as fast. */
final class CopiedRows implements Rows {
    private static final byte[] BEGIN = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int HEADER = BEGIN.length + 8;

    private final CopyOut copying;
    private boolean first = true;

    CopiedRows(Connection connection, String query) throws SQLException {
        copying = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
    }

    @Override
    public @Nullable ByteBuffer next() throws SQLException {
        var message = copying.readFromCopy();
        if (message == null) {
            return null;
        }
        var row = ByteBuffer.wrap(message);
        if (first) {
            first = false;
            row.position(HEADER);
        }
        if (row.getShort() < 0) {
            close();
            return null;
        }
        return row;
    }

    /** Reads what is left: to cancel races with the end, and a late cancel meets whatever the connection does next. */
    @Override
    public void close() throws SQLException {
        while (copying.isActive() && copying.readFromCopy() != null) {
            // Not wanted.
        }
    }
}
