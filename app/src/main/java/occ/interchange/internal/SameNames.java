package occ.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import occ.interchange.internal.LikeTable.Like;
import occ.interchange.plan.ImportPlan;
import occ.interchange.returns.Row;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Equal names, all of a large return in one statement. */
@Component
class SameNames {
    private static final double LIKENESS = 0.85;

    private final JdbcClient jdbc;

    SameNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Name(EntityKind kind, String name, int row) {}

    List<Like> of(ImportPlan plan, Map<Row, Integer> ordinals) {
        var names = new ArrayList<Name>();
        plan.groups().forEach(group -> names.add(new Name(EntityKind.GROUP, group.name(), at(ordinals, group.row()))));
        plan.people().stream()
                .filter(person -> !person.placeholder())
                .forEach(person -> names.add(new Name(EntityKind.PERSON, person.name(), at(ordinals, person.row()))));
        return find(names);
    }

    private List<Like> find(List<Name> names) {
        return jdbc.sql("""
                select distinct asked.row, s.subject
                  from unnest(:kinds::smallint[], :names::text[], :rows::integer[]) as asked (kind, name, row)
                  join pole.statement_now s
                    on s.predicate in (1, 2) and s.subject_kind = asked.kind
                   and pole.fold(s.value_text) = pole.fold(asked.name)
                """)
                .param("kinds", names.stream().map(name -> name.kind().code()).toArray(Short[]::new))
                .param("names", names.stream().map(Name::name).toArray(String[]::new))
                .param("rows", names.stream().map(Name::row).toArray(Integer[]::new))
                .query((row, number) -> new Like(
                        row.getInt("row"),
                        new EntityId(row.getObject("subject", UUID.class)),
                        LIKENESS,
                        List.of("The names are the same")))
                .list();
    }

    static int at(Map<Row, Integer> ordinals, Row row) {
        return Objects.requireNonNull(ordinals.get(row));
    }
}
