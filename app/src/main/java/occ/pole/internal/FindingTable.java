package occ.pole.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.pole.Duplicates.Known;
import occ.pole.Predicate;
import occ.pole.SearchHit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The three ways to find an entity, in one statement. */
@Component
class FindingTable {
    private static final String FOUND = """
            select found.how, found.predicate, found.said, e.id, e.kind, e.reference,
                   coalesce(best.name, e.reference) as name
              from (
                   select id as subject, 1 as how, null::smallint as predicate, null::text as said, 1::real as likeness
                     from pole.entity
                    where reference = :reference
                   union all
                   select s.subject, 2, s.predicate, s.value_text, 1
                     from unnest(:predicates, :values) as asked (predicate, value)
                     join pole.statement s on s.value_text = asked.value and s.predicate = asked.predicate
                    where s.predicate >= 200 and s.superseded_at is null
                   union all
                   select subject, 3, null, name, likeness
                     from pole.find_names(:name, :most)) found
              join pole.entity e on e.id = found.subject and e.retracted_at is null
              left join lateral (
                   select n.value_text as name
                     from pole.statement n
                    where n.subject = e.id and n.predicate = 1 and n.superseded_at is null
                    order by n.recorded_at desc, n.id
                    limit 1) best on true
             order by found.how, found.likeness desc, name, e.reference
            """;

    private final JdbcClient jdbc;

    FindingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a typed line may be: our reference, somebody's identifiers, a name. */
    record Line(@Nullable String reference, List<Known> identifiers, String name) {}

    record Row(EntityId entity, SearchHit hit) {}

    /** An entity found in several ways comes several times, the surest first. */
    List<Row> find(Line line, int most) {
        return jdbc.sql(FOUND)
                .param("reference", line.reference())
                .param(
                        "predicates",
                        line.identifiers().stream()
                                .map(known -> known.predicate().code())
                                .toArray(Short[]::new))
                .param(
                        "values",
                        line.identifiers().stream().map(Known::canonical).toArray(String[]::new))
                .param("name", line.name())
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var hit = new SearchHit(
                EntityKind.of(row.getInt("kind")), row.getString("reference"), row.getString("name"), because(row));
        return new Row(new EntityId(row.getObject("id", UUID.class)), hit);
    }

    private static String because(ResultSet row) throws SQLException {
        var said = row.getString("said");
        return switch (row.getInt("how")) {
            case 1 -> "Reference";
            case 2 -> new Known(Predicate.of(row.getInt("predicate")), said).words();
            default -> said.equals(row.getString("name")) ? "Name" : "Also known as " + said;
        };
    }
}
