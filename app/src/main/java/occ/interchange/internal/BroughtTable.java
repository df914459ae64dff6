package occ.interchange.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import occ.interchange.Brought;
import occ.interchange.Found;
import occ.interchange.ImportId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What imports put on record, so that all of it, and nothing else, can be taken off again. */
@Component
class BroughtTable {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BroughtTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record One(EntityRef entity, ClassId accessClass) {}

    void add(ImportId id, List<One> brought) {
        template.batchUpdate(
                "insert into interchange.brought (class, ordinal, kind, import, entity) values (?, ?, ?, ?, ?)",
                IntStream.range(0, brought.size()).boxed().toList(),
                BATCH,
                (statement, ordinal) -> {
                    var one = brought.get(ordinal);
                    statement.setInt(1, one.accessClass().value());
                    statement.setInt(2, ordinal);
                    statement.setShort(3, one.entity().kind().code());
                    statement.setObject(4, id.value());
                    statement.setObject(5, one.entity().id().value());
                });
    }

    List<EntityRef> all(ImportId id) {
        return jdbc.sql("select kind, entity from interchange.brought where import = :import order by ordinal")
                .param("import", id.value())
                .query((row, number) -> new EntityRef(
                        EntityKind.of(row.getInt("kind")), new EntityId(row.getObject("entity", UUID.class))))
                .list();
    }

    Found<Brought> of(ImportId id, EntityKind kind, int page) {
        var total = jdbc.sql("select count(*) from interchange.brought where import = :import and kind = :kind")
                .param("import", id.value())
                .param("kind", kind.code())
                .query(Long.class)
                .single();
        var brought = jdbc.sql("""
                select e.reference, coalesce(n.name, e.reference) as name
                  from interchange.brought b
                  join pole.entity_now e on e.id = b.entity
                  left join pole.best_name n on n.subject = e.id
                 where b.import = :import and b.kind = :kind
                 order by b.ordinal
                 limit :most offset :from
                """)
                .param("import", id.value())
                .param("kind", kind.code())
                .param("most", Found.PAGE)
                .param("from", (page - 1) * Found.PAGE)
                .query((row, number) -> new Brought(
                        kind,
                        row.getString("reference"),
                        row.getString("name"),
                        Addresses.of(kind, row.getString("reference"))))
                .list();
        return new Found<>(brought, total);
    }
}
