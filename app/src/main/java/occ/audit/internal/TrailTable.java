package occ.audit.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import occ.audit.Entry;
import occ.kernel.Actor;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Inserts only: the role the application connects as may do nothing else to these rows. */
@Component
class TrailTable {
    record Line(Actor actor, Entry entry) {}

    private static final String COLUMNS =
            "insert into audit.entry (id, at, actor, unit, operation, deed, result, records, count, purpose) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int MOST_ROWS_A_STATEMENT = 1_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    TrailTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(List<Line> lines) {
        for (var from = 0; from < lines.size(); from += MOST_ROWS_A_STATEMENT) {
            insertTogether(lines.subList(from, Math.min(lines.size(), from + MOST_ROWS_A_STATEMENT)));
        }
    }

    private void insertTogether(List<Line> lines) {
        var sql = COLUMNS + String.join(", ", Collections.nCopies(lines.size(), ROW));
        jdbc.update(sql, statement -> {
            var index = 1;
            for (var line : lines) {
                index = set(statement, index, line);
            }
        });
    }

    private int set(PreparedStatement statement, int start, Line line) throws SQLException {
        var entry = line.entry();
        var now = clock.instant();
        var index = start;
        statement.setObject(index++, Uuid7.at(now));
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
        statement.setString(index++, entry.purpose());
        return index;
    }
}
