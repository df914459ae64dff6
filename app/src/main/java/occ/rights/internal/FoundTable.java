package occ.rights.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.rights.CaseId;
import occ.rights.Decision;
import occ.rights.Found;
import occ.rights.Ruling;
import occ.rights.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records of cases; always read beside their request, whose policy says who is of the office. */
@Component
class FoundTable {
    private final JdbcClient jdbc;

    FoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> of(CaseId request) {
        return jdbc.sql("""
                select f.number, f.record, f.entity, f.item, f.name, f.body, f.class, f.barred, f.decision, f.reasons, f.exemptions,
                       f.cuts
                  from rights.found f
                  join rights.request r on r.id = f.request
                 where f.request = :request
                 order by f.number
                """)
                .param("request", request.value())
                .query((row, number) -> found(row))
                .list();
    }

    void add(CaseId request, Found found, Instant at) {
        var entity = found.entity();
        jdbc.sql("""
                insert into rights.found (added_at, class, number, item, barred, id, request, entity, record, name, body)
                values (:at, :class, :number, :item, :barred, :id, :request, :entity, :record, :name, :body)
                """)
                .param("at", Columns.utc(at))
                .param("class", found.accessClass().value())
                .param("number", found.number())
                .param("item", found.item(), Types.INTEGER)
                .param("barred", found.barred())
                .param("id", Uuid7.at(at))
                .param("request", request.value())
                .param("entity", entity == null ? null : entity.value(), Types.OTHER)
                .param("record", found.record().text())
                .param("name", found.name())
                .param("body", found.text())
                .update();
    }

    void decide(CaseId request, int number, Ruling ruling) {
        jdbc.sql("""
                update rights.found
                   set decision = :decision, reasons = :reasons, exemptions = :exemptions, cuts = :cuts
                 where request = :request and number = :number
                """)
                .param("request", request.value())
                .param("number", number)
                .param("decision", ruling.decision().name())
                .param("reasons", ruling.reasons())
                .param("exemptions", Columns.names(ruling.exemptions()))
                .param("cuts", ends(ruling.cuts()))
                .update();
    }

    private static Found found(ResultSet row) throws SQLException {
        var entity = row.getObject("entity", UUID.class);
        return new Found(
                row.getInt("number"),
                new Reference(row.getString("record")),
                entity == null ? null : new EntityId(entity),
                row.getObject("item", Integer.class),
                row.getString("name"),
                row.getString("body"),
                new ClassId(row.getInt("class")),
                row.getBoolean("barred"),
                ruling(row));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return decision == null
                ? null
                : new Ruling(
                        Decision.valueOf(decision), Columns.exemptions(row), row.getString("reasons"), cuts((Integer[])
                                row.getArray("cuts").getArray()));
    }

    private static Integer[] ends(List<Stretch> cuts) {
        return cuts.stream()
                .flatMap(cut -> List.of(cut.start(), cut.end()).stream())
                .toArray(Integer[]::new);
    }

    private static List<Stretch> cuts(Integer[] ends) {
        var cuts = new ArrayList<Stretch>();
        for (var i = 0; i + 1 < ends.length; i += 2) {
            cuts.add(new Stretch(ends[i], ends[i + 1]));
        }
        return cuts;
    }
}
