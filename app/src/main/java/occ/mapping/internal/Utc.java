package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import occ.kernel.AsAt;
import org.jspecify.annotations.Nullable;

/** Instants between the driver's timestamptz and ours, and the end of a day in London. */
final class Utc {
    private Utc() {}

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant readOrNone(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant endOf(LocalDate day) {
        return new AsAt(day).instant(Instant.EPOCH);
    }
}
