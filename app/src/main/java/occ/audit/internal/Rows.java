package occ.audit.internal;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows one after the other, in the binary form in which PostgreSQL copies them. */
interface Rows extends AutoCloseable {
    /** A row, standing at the length of its first field; null behind the last row. */
    @Nullable
    ByteBuffer next() throws SQLException;

    @Override
    void close() throws SQLException;
}
