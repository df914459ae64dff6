package occ.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.pole.Predicate;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the map says that a group and its members use, own, run and travel on, of what the actor may see. */
@Component
class MapLinks {
    private static final Set<Predicate> LEADING = EnumSet.of(
            Predicate.USES,
            Predicate.OWNS,
            Predicate.DIRECTOR_OF,
            Predicate.LIVES_AT,
            Predicate.PASSPORT,
            Predicate.CUSTODY,
            Predicate.EMAIL_ADDRESS,
            Predicate.MEMBER_OF);

    private final JdbcClient jdbc;

    MapLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record MapLink(
            StatementId statement,
            EntityId subject,
            Predicate predicate,
            @Nullable EntityId object,
            @Nullable EntityKind objectKind,
            @Nullable String text,
            ClassId accessClass) {}

    /** With the classes of the entity and of every name it has. */
    record Named(EntityId id, EntityKind kind, String reference, List<ClassId> classes) {}

    /** Those of the given subjects that hold today. */
    List<MapLink> from(Collection<EntityId> subjects, LocalDate today) {
        return jdbc.sql("""
                select s.id, s.subject, s.predicate, s.object, s.object_kind, s.value_text, s.class
                  from pole.statement_now s
                 where s.subject = any(:subjects) and s.predicate = any(:predicates)
                   and (s.valid_from is null or s.valid_from <= :today) and (s.valid_to is null or s.valid_to > :today)
                 order by s.recorded_at, s.id
                """)
                .param("subjects", keys(subjects))
                .param("predicates", LEADING.stream().map(Predicate::code).toArray(Short[]::new))
                .param("today", today)
                .query((row, number) -> link(row))
                .list();
    }

    List<Named> named(Collection<EntityId> entities) {
        return jdbc.sql("""
                select e.id, e.kind, e.reference,
                       array(select e.class union select s.class from pole.statement_now s
                              where s.subject = e.id and s.predicate = :name) as classes
                  from pole.entity_now e
                 where e.id = any(:ids)
                """)
                .param("ids", keys(entities))
                .param("name", Predicate.NAME.code())
                .query((row, number) -> new Named(
                        new EntityId(row.getObject("id", UUID.class)),
                        EntityKind.of(row.getInt("kind")),
                        row.getString("reference"),
                        Arrays.stream((Integer[]) row.getArray("classes").getArray())
                                .map(ClassId::new)
                                .toList()))
                .list();
    }

    private static UUID[] keys(Collection<EntityId> ids) {
        return ids.stream().map(EntityId::value).toArray(UUID[]::new);
    }

    private static MapLink link(ResultSet row) throws SQLException {
        var object = row.getObject("object", UUID.class);
        return new MapLink(
                new StatementId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("subject", UUID.class)),
                Predicate.of(row.getInt("predicate")),
                object == null ? null : new EntityId(object),
                object == null ? null : EntityKind.of(row.getInt("object_kind")),
                row.getString("value_text"),
                new ClassId(row.getInt("class")));
    }
}
