package occ.operations.internal;

import static occ.operations.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.operations.OperationCase.About;
import occ.operations.OperationCase.Tie;
import occ.operations.OperationId;
import occ.operations.TieKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operations rest on, and whom else they are about. */
@Component
class TieTable {
    private final JdbcClient jdbc;

    TieTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not tied before. */
    boolean tie(OperationId operation, ClassId accessClass, Tie tie, AccountId by, Instant at) {
        return jdbc.sql("""
                insert into operations.tie (at, class, id, operation, entity, by, kind, tied)
                values (:at, :class, :id, :operation, :entity, :by, :kind, :tied)
                on conflict do nothing
                """)
                        .param("at", utc(at))
                        .param("class", accessClass.value())
                        .param("id", Uuid7.at(at))
                        .param("operation", operation.value())
                        .param("entity", tie.subject().value())
                        .param("by", by.value())
                        .param("kind", tie.kind().name())
                        .param("tied", tie.tied())
                        .update()
                == 1;
    }

    /** Whether it was tied. */
    boolean untie(OperationId operation, TieKind kind, String tied, AccountId by, Instant at) {
        return jdbc.sql("""
                update operations.tie set ended_at = :at, ended_by = :by
                 where operation = :operation and kind = :kind and tied = :tied and ended_at is null
                """)
                        .param("at", utc(at))
                        .param("by", by.value())
                        .param("operation", operation.value())
                        .param("kind", kind.name())
                        .param("tied", tied)
                        .update()
                == 1;
    }

    List<Tie> of(OperationId operation) {
        return jdbc.sql("""
                select kind, tied, entity from operations.tie
                 where operation = :operation and ended_at is null
                 order by at, id
                """)
                .param("operation", operation.value())
                .query((row, number) -> new Tie(
                        TieKind.valueOf(row.getString("kind")),
                        row.getString("tied"),
                        new EntityId(Columns.uuid(row, "entity"))))
                .list();
    }

    void about(OperationId operation, ClassId accessClass, EntityId entity, AccountId by, Instant at) {
        jdbc.sql("""
                insert into operations.also_about (at, class, operation, entity, by)
                values (:at, :class, :operation, :entity, :by)
                on conflict do nothing
                """)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("operation", operation.value())
                .param("entity", entity.value())
                .param("by", by.value())
                .update();
    }

    List<About> alsoAbout(OperationId operation) {
        return jdbc.sql("""
                select a.entity as subject, s.kind, s.reference as subject_reference, s.name as subject_name
                  from operations.also_about a
                  join mapping.subject_now s on s.id = a.entity
                 where a.operation = :operation
                 order by s.name, a.entity
                """)
                .param("operation", operation.value())
                .query((row, number) -> OperationTable.about(row))
                .list();
    }
}
