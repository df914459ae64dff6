package occ.audit.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.audit.Entry;
import occ.audit.internal.Purposes.Key;
import occ.kernel.Actor;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inserts only: the role the application connects as may do nothing else to these rows. */
@Component
class TrailTable {
    record Line(Actor actor, Entry entry) {
        /** The record whose key a purpose is under; where it is about none, the key is that of who gave it. */
        UUID about() {
            return entry.records().isEmpty()
                    ? actor.account().value()
                    : entry.records().getFirst();
        }
    }

    private static final String COLUMNS =
            "insert into audit.entry (id, at, actor, unit, operation, deed, result, records, count, purpose_key, sealed_purpose)"
                    + " values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int MOST_ROWS_A_STATEMENT = 1_000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Purposes purposes;
    private final Clock clock;

    TrailTable(JdbcTemplate jdbc, JdbcClient client, Purposes purposes, Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.purposes = purposes;
        this.clock = clock;
    }

    void insert(List<Line> lines) {
        var keys = keysFor(lines);
        for (var from = 0; from < lines.size(); from += MOST_ROWS_A_STATEMENT) {
            insertTogether(lines.subList(from, Math.min(lines.size(), from + MOST_ROWS_A_STATEMENT)), keys);
        }
    }

    private Map<UUID, Key> keysFor(List<Line> lines) {
        var about = lines.stream()
                .filter(line -> line.entry().purpose() != null)
                .map(Line::about)
                .collect(Collectors.toSet());
        return about.isEmpty() ? Map.of() : purposes.keysOf(about, client);
    }

    private void insertTogether(List<Line> lines, Map<UUID, Key> keys) {
        var sql = COLUMNS + String.join(", ", Collections.nCopies(lines.size(), ROW));
        jdbc.update(sql, statement -> {
            var index = 1;
            for (var line : lines) {
                index = set(statement, index, line, keys);
            }
        });
    }

    private int set(PreparedStatement statement, int start, Line line, Map<UUID, Key> keys) throws SQLException {
        var entry = line.entry();
        var now = clock.instant();
        var index = start;
        var id = Uuid7.at(now);
        statement.setObject(index++, id);
        statement.setObject(index++, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        statement.setObject(index++, line.actor().account().value());
        statement.setObject(index++, line.actor().unit().value());
        statement.setShort(index++, entry.operation().code());
        statement.setString(index++, entry.deed());
        statement.setShort(index++, entry.result().code());
        statement.setArray(
                index++,
                statement.getConnection().createArrayOf("uuid", entry.records().toArray(UUID[]::new)));
        statement.setObject(index++, entry.count(), Types.INTEGER);
        var purpose = entry.purpose();
        var key = purpose == null ? null : keys.get(line.about());
        statement.setObject(index++, key == null ? null : key.id(), Types.OTHER);
        statement.setBytes(index++, key == null || purpose == null ? null : key.seal(id, purpose));
        return index;
    }
}
