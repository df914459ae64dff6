package occ.deconfliction.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.deconfliction.Watchable;
import occ.deconfliction.internal.RecordKeys.Said;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.pole.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What keys are made of, as whoever recorded it sees it. */
@Component
class RecordedTable {
    private final JdbcClient jdbc;

    RecordedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Collection<RecordKeys> of(List<EntityId> subjects) {
        var records = new LinkedHashMap<UUID, RecordKeys>();
        jdbc.sql("""
                select e.id, e.kind, e.class as entity_class, s.id as statement, s.class, s.predicate, s.value_text,
                       s.value_date
                  from pole.entity_now e
                  join pole.statement_now s on s.subject = e.id
                 where e.id = any (:subjects) and (s.predicate in (1, 2, 3, 12) or s.predicate >= 200)
                 order by e.id, s.id
                """)
                .param("subjects", subjects.stream().map(EntityId::value).toArray(UUID[]::new))
                .query(row -> {
                    gather(records, row);
                });
        return records.values();
    }

    private static void gather(Map<UUID, RecordKeys> records, ResultSet row) throws SQLException {
        var what = Watchable.of(EntityKind.of(row.getInt("kind")));
        if (what.isPresent()) {
            var id = Columns.uuid(row, "id");
            var record = records.get(id);
            if (record == null) {
                record = new RecordKeys(what.get(), id, new ClassId(row.getInt("entity_class")), new ArrayList<>());
                records.put(id, record);
            }
            record.said().add(said(row));
        }
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                Columns.uuid(row, "statement"),
                new ClassId(row.getInt("class")),
                Predicate.of(row.getInt("predicate")),
                row.getString("value_text"),
                row.getObject("value_date", LocalDate.class));
    }
}
