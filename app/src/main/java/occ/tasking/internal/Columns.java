package occ.tasking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Identifier;
import occ.kernel.Tier;
import occ.tasking.Made;
import occ.tasking.Who;
import org.jspecify.annotations.Nullable;

/** How the driver's values become ours. */
final class Columns {
    private Columns() {}

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable Tier tier(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : Tier.of(number);
    }

    static Who who(ResultSet row, String account, String name) throws SQLException {
        return new Who(new AccountId(uuid(row, account)), row.getString(name));
    }

    static Made made(ResultSet row, String why) throws SQLException {
        return new Made(who(row, "recorded_by", "by_name"), instant(row, "recorded_at"), row.getString(why));
    }

    static UUID[] keys(Collection<? extends Identifier> identifiers) {
        return identifiers.stream().map(Identifier::value).toArray(UUID[]::new);
    }
}
