package occ.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.audit.GivenPurposes;
import occ.audit.GivenPurposes.Sealed;
import occ.audit.Operation;
import occ.audit.Result;
import occ.oversight.TrailLine;
import org.jspecify.annotations.Nullable;

/** A line of the trail as the database hands it out: records by key, and the reason sealed. */
record TrailRow(
        OffsetDateTime at,
        @Nullable String who,
        @Nullable String account,
        @Nullable String unit,
        int operation,
        String deed,
        int result,
        List<UUID> records,
        @Nullable Integer count,
        @Nullable String purpose,
        @Nullable Sealed sealed,
        long total) {

    static TrailRow of(ResultSet row, int number) throws SQLException {
        return new TrailRow(
                row.getObject("at", OffsetDateTime.class),
                row.getString("name"),
                row.getString("reference"),
                row.getString("unit_name"),
                row.getInt("operation"),
                row.getString("deed"),
                row.getInt("result"),
                RecordReferences.keys(row, "records"),
                row.getObject("count", Integer.class),
                row.getString("purpose"),
                sealed(row),
                row.getLong("total"));
    }

    private static @Nullable Sealed sealed(ResultSet row) throws SQLException {
        var key = row.getObject("purpose_key", UUID.class);
        return key == null ? null : new Sealed(row.getObject("entry", UUID.class), key, row.getBytes("sealed_purpose"));
    }

    TrailRow opened(Map<UUID, String> purposes) {
        return sealed == null ? this : because(purposes.getOrDefault(sealed.entry(), GivenPurposes.DESTROYED));
    }

    private TrailRow because(String why) {
        return new TrailRow(at, who, account, unit, operation, deed, result, records, count, why, null, total);
    }

    TrailLine named(Map<UUID, String> references) {
        var named = records.stream().filter(references::containsKey).toList();
        return new TrailLine(
                at.toInstant(),
                who == null ? "An account that is no more" : who,
                account == null ? "" : account,
                unit == null ? "" : unit,
                Operation.of(operation),
                deed,
                Result.of(result),
                named.stream().map(references::get).toList(),
                records.size() - named.size(),
                count,
                purpose);
    }
}
