package occ.meetings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.mapping.SubjectAddress;
import org.jspecify.annotations.Nullable;

/** How values stand in rows. */
final class Columns {
    private Columns() {}

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable EntityId subject(ResultSet row) throws SQLException {
        var id = uuidOrNull(row, "subject");
        return id == null ? null : new EntityId(id);
    }

    static @Nullable UUID key(@Nullable EntityId id) {
        return id == null ? null : id.value();
    }

    /** Of a subject that was joined to the row. */
    static @Nullable String subjectAddress(ResultSet row) throws SQLException {
        var reference = row.getString("subject_reference");
        return reference == null ? null : SubjectAddress.of(EntityKind.of(row.getInt("subject_kind")), reference);
    }
}
