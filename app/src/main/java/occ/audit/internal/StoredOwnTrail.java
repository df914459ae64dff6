package occ.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import occ.audit.GivenPurposes;
import occ.audit.GivenPurposes.Sealed;
import occ.audit.Operation;
import occ.audit.OwnTrail;
import occ.audit.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredOwnTrail implements OwnTrail {
    private record Row(Line line, long total, @Nullable Sealed sealed) {
        Line opened(Map<UUID, String> purposes) {
            return sealed == null ? line : line.because(purposes.getOrDefault(sealed.entry(), GivenPurposes.DESTROYED));
        }
    }

    private final JdbcClient jdbc;
    private final GivenPurposes purposes;

    StoredOwnTrail(JdbcClient jdbc, GivenPurposes purposes) {
        this.jdbc = jdbc;
        this.purposes = purposes;
    }

    @Override
    public Lines between(Instant from, Instant until, int skipped, int most) {
        var rows = jdbc.sql("""
                select at, operation, deed, result, records, count, purpose, id, purpose_key, sealed_purpose,
                       count(*) over () as total
                  from audit.entries_of_the_actor(:from, :until)
                 order by at desc, number desc
                 limit :most offset :skipped
                """)
                .param("from", utc(from))
                .param("until", utc(until))
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> new Row(line(row), row.getLong("total"), sealed(row)))
                .list();
        var opened = purposes.open(
                rows.stream().flatMap(row -> Stream.ofNullable(row.sealed())).toList());
        return new Lines(
                rows.stream().map(row -> row.opened(opened)).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    @Override
    public Beside beside(Instant from, Instant until) {
        return jdbc.sql("select before, after from audit.lines_of_the_actor_beside(:from, :until)")
                .param("from", utc(from))
                .param("until", utc(until))
                .query((row, number) ->
                        new Beside(instant(row.getTimestamp("before")), instant(row.getTimestamp("after"))))
                .single();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getTimestamp("at").toInstant(),
                Operation.of(row.getInt("operation")),
                row.getString("deed"),
                Result.of(row.getInt("result")),
                row.getInt("records"),
                row.getObject("count", Integer.class),
                row.getString("purpose"));
    }

    private static @Nullable Sealed sealed(ResultSet row) throws SQLException {
        var key = row.getObject("purpose_key", UUID.class);
        return key == null ? null : new Sealed(row.getObject("id", UUID.class), key, row.getBytes("sealed_purpose"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
