package occ.pole.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.pole.Entities.Listed;
import occ.pole.Entity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EntityTable {
    private static final int BATCH = 1_000;

    /** Off the map, it is still there for whoever may see something said of it that nobody has withdrawn. */
    private static final String SPOKEN_OF = """
                    or exists (select from pole.statement s where s.subject = e.id and s.superseded_at is null)
                    or exists (select from pole.statement s where s.object = e.id and s.superseded_at is null))
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    EntityTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void add(List<Entity> entities, AccountId by, Instant at) {
        template.batchUpdate(
                "insert into pole.entity (recorded_at, class, kind, id, recorded_by, reference) values (?, ?, ?, ?, ?,"
                        + " ?)",
                entities,
                BATCH,
                (statement, entity) -> {
                    statement.setObject(1, Utc.at(at));
                    statement.setInt(2, entity.accessClass().value());
                    statement.setShort(3, entity.kind().code());
                    statement.setObject(4, entity.id().value());
                    statement.setObject(5, by.value());
                    statement.setString(6, entity.reference().text());
                });
    }

    Optional<Entity> find(Reference reference, Instant at) {
        return jdbc.sql("""
            select e.id, e.kind, e.reference, e.class
              from pole.entity e
             where e.reference = :reference
               and e.disposed_at is null
               and e.recorded_at <= :at
               and (e.retracted_at is null or e.retracted_at > :at
            """ + SPOKEN_OF)
                .param("reference", reference.text())
                .param("at", Utc.at(at))
                .query((row, number) -> entity(row))
                .optional();
    }

    Optional<Entity> find(EntityId id) {
        return jdbc.sql("""
            select e.id, e.kind, e.reference, e.class
              from pole.entity e
             where e.id = :id
               and e.disposed_at is null
               and (e.retracted_at is null
            """ + SPOKEN_OF)
                .param("id", id.value())
                .query((row, number) -> entity(row))
                .optional();
    }

    Map<EntityId, String> names(Collection<EntityId> ids, Instant at) {
        var names = new HashMap<EntityId, String>();
        jdbc.sql("""
            select e.id,
                   coalesce(best.name, case when e.disposed_at is null then e.reference else 'A disposed record' end) as name
              from pole.entity e
              left join lateral (
                   select s.value_text as name
                     from pole.statement s
                    where s.subject = e.id and s.predicate = 1
                      and s.recorded_at <= :at and (s.superseded_at is null or s.superseded_at > :at)
                    order by s.recorded_at desc, s.id
                    limit 1) best on true
             where e.id = any(:ids)
            """)
                .param("ids", ids.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("at", Utc.at(at))
                .query(row -> {
                    names.put(new EntityId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    List<Listed> newest(EntityKind kind, long skip, int most) {
        return jdbc.sql("""
            select e.id, e.kind, e.reference, e.class, e.recorded_at, coalesce(best.name, e.reference) as name,
                   birth.day
              from (
                   select id, kind, reference, class, recorded_at
                     from pole.entity
                    where kind = :kind and retracted_at is null
                    order by recorded_at desc, id
                   offset :skip limit :most) e
              left join lateral (
                   select s.value_text as name
                     from pole.statement s
                    where s.subject = e.id and s.predicate = 1 and s.superseded_at is null
                    order by s.recorded_at desc, s.id
                    limit 1) best on true
              left join lateral (
                   select s.value_date as day
                     from pole.statement s
                    where s.subject = e.id and s.predicate = 3 and s.superseded_at is null
                    order by s.recorded_at desc, s.id
                    limit 1) birth on true
             order by e.recorded_at desc, e.id
            """)
                .param("kind", kind.code())
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> listed(row))
                .list();
    }

    long count(EntityKind kind) {
        return jdbc.sql("select count(*) from pole.entity where kind = :kind and retracted_at is null")
                .param("kind", kind.code())
                .query(Long.class)
                .single();
    }

    List<LocalDate> birthDates(EntityId person) {
        return jdbc.sql("""
            select value_date
              from pole.statement
             where subject = :person and predicate = 3 and superseded_at is null
            """)
                .param("person", person.value())
                .query(LocalDate.class)
                .list();
    }

    void retract(Collection<EntityId> ids, Instant at) {
        jdbc.sql("update pole.entity set retracted_at = :at where id = any(:ids) and retracted_at is null")
                .param("at", Utc.at(at))
                .param("ids", ids.stream().map(EntityId::value).toArray(UUID[]::new))
                .update();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                entity(row),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Entity entity(ResultSet row) throws SQLException {
        return new Entity(
                new EntityId(row.getObject("id", UUID.class)),
                EntityKind.of(row.getInt("kind")),
                Reference.parse(row.getString("reference")).orElseThrow(),
                new ClassId(row.getInt("class")));
    }
}
