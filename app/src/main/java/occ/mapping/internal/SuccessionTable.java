package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pointers from what was merged or split to what carries on. A pointer that is retracted was never followed again. */
@Component
class SuccessionTable {
    private static final String THEN = " recorded_at <= :at and (retracted_at is null or retracted_at > :at) ";

    private final JdbcClient jdbc;

    SuccessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        MERGE,
        SPLIT
    }

    /**
     * {@code source} is what the memberships of a split's successors were recorded under; {@code opened} says that the
     * split put its successor on the map.
     */
    record Pointer(
            Kind kind,
            EntityId predecessor,
            EntityId successor,
            @Nullable SourceId source,
            boolean opened) {}

    record Recorded(Pointer pointer, Instant at, String by, String reason) {}

    void add(Subject predecessor, Pointer pointer, String reason, AccountId by, Instant at) {
        var source = pointer.source();
        jdbc.sql("""
            insert into mapping.succession
                   (recorded_at, class, id, kind, predecessor, successor, source, opened, recorded_by, reason)
            values (:at, :class, :id, :kind, :predecessor, :successor, cast(:source as uuid), :opened, :by, :reason)
            """)
                .param("at", Utc.at(at))
                .param("class", predecessor.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("kind", pointer.kind().name())
                .param("predecessor", pointer.predecessor().value())
                .param("successor", pointer.successor().value())
                .param("source", source == null ? null : source.value().toString())
                .param("opened", pointer.opened())
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    void retract(EntityId predecessor, Instant at) {
        jdbc.sql("""
            update mapping.succession set retracted_at = :at where predecessor = :predecessor and retracted_at is null
            """)
                .param("at", Utc.at(at))
                .param("predecessor", predecessor.value())
                .update();
    }

    /** Every group merged into this one, and those merged into them. */
    List<EntityId> mergedInto(EntityId survivor, Instant at) {
        return jdbc
                .sql("""
                    with recursive merged as (
                         select predecessor from mapping.succession
                          where successor = :survivor and kind = 'MERGE' and %1$s
                         union
                         select s.predecessor
                           from merged m
                           join (select predecessor, successor from mapping.succession where kind = 'MERGE' and %1$s) s
                             on s.successor = m.predecessor)
                    select predecessor from merged
                    """.formatted(THEN))
                .param("survivor", survivor.value())
                .param("at", Utc.at(at))
                .query(UUID.class)
                .list()
                .stream()
                .map(EntityId::new)
                .toList();
    }

    List<Recorded> of(EntityId subject, Instant at) {
        return jdbc.sql("""
            select s.kind, s.predecessor, s.successor, s.source, s.opened, s.recorded_at, p.name as by, s.reason
              from mapping.succession s
              join access.person p on p.id = s.recorded_by
             where (s.predecessor = :subject or s.successor = :subject) and
            """ + THEN + " order by s.recorded_at, s.id")
                .param("subject", subject.value())
                .param("at", Utc.at(at))
                .query(SuccessionTable::recorded)
                .list();
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        var pointer = new Pointer(
                Kind.valueOf(row.getString("kind")),
                new EntityId(row.getObject("predecessor", UUID.class)),
                new EntityId(row.getObject("successor", UUID.class)),
                Optional.ofNullable(row.getObject("source", UUID.class))
                        .map(SourceId::new)
                        .orElse(null),
                row.getBoolean("opened"));
        return new Recorded(pointer, Utc.read(row, "recorded_at"), row.getString("by"), row.getString("reason"));
    }
}
