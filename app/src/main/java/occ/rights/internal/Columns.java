package occ.rights.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.rights.Exemption;
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

    /** Of columns that begin with the same word: {@code handler}, {@code handler_name} and so on. */
    static @Nullable Person personOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null
                ? null
                : new Person(
                        new AccountId(uuid(row, column)),
                        row.getString(column + "_reference"),
                        row.getString(column + "_name"),
                        row.getString("unit_name"),
                        new OrganisationId(uuid(row, column + "_organisation")));
    }

    static Set<Exemption> exemptions(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("exemptions").getArray();
        var exemptions = EnumSet.noneOf(Exemption.class);
        Arrays.stream(names).map(Exemption::valueOf).forEach(exemptions::add);
        return exemptions;
    }

    static String[] names(Set<Exemption> exemptions) {
        return exemptions.stream().sorted().map(Enum::name).toArray(String[]::new);
    }
}
