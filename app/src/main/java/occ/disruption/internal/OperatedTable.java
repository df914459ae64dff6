package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.disruption.Disruption;
import occ.disruption.DisruptionId;
import occ.disruption.DisruptionState;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.operations.EffectOf.Effect;
import occ.operations.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which operations disruptions are claimed. */
@Component
class OperatedTable {
    private final JdbcClient jdbc;

    OperatedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(DisruptionId disruption) {
        jdbc.sql("delete from disruption.for_operation where disruption = :disruption")
                .param("disruption", disruption.value())
                .update();
    }

    void add(DisruptionId disruption, ClassId accessClass, OperationId operation, AccountId by, Instant at) {
        jdbc.sql("""
                insert into disruption.for_operation (at, class, disruption, operation, by)
                values (:at, :class, :disruption, :operation, :by)
                """)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("disruption", disruption.value())
                .param("operation", operation.value())
                .param("by", by.value())
                .update();
    }

    Optional<Reference> of(DisruptionId disruption) {
        return jdbc.sql("""
                select o.reference
                  from disruption.for_operation f
                  join operations.operation_now o on o.id = f.operation
                 where f.disruption = :disruption
                """)
                .param("disruption", disruption.value())
                .query((row, number) -> new Reference(row.getString("reference")))
                .optional();
    }

    /** Those that were not withdrawn or rejected. */
    List<Effect> effects(UUID operation) {
        return jdbc.sql("""
                select d.reference, d.title, d.state
                  from disruption.for_operation f
                  join disruption.disruption d on d.id = f.disruption
                 where f.operation = :operation and d.state not in ('WITHDRAWN', 'REJECTED')
                 order by d.last_day, d.id
                """)
                .param("operation", operation)
                .query((row, number) -> {
                    var state = DisruptionState.valueOf(row.getString("state"));
                    return new Effect(
                            row.getString("reference"),
                            row.getString("title"),
                            Disruption.ADDRESS + "/" + row.getString("reference"),
                            state.label(),
                            state.isUnmoderated());
                })
                .list();
    }
}
