package occ.operations.internal;

import static occ.operations.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.operations.Analysis;
import occ.operations.Event;
import occ.operations.OperationCase;
import occ.operations.OperationCase.Step;
import occ.operations.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of operations, and what was learnt of them. */
@Component
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OperationId operation, ClassId accessClass, Event event, String words, AccountId by, Instant at) {
        jdbc.sql("""
                insert into operations.step (at, class, number, operation, by, event, words)
                select :at, :class, coalesce(max(s.number), 0) + 1, :operation, :by, :event, :words
                  from operations.step s
                 where s.operation = :operation
                """)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("operation", operation.value())
                .param("by", by.value())
                .param("event", event.name())
                .param("words", words)
                .update();
    }

    List<Step> of(OperationId operation) {
        return jdbc.sql("""
                select s.at, s.event, p.name, s.words
                  from operations.step s
                  join access.person p on p.id = s.by
                 where s.operation = :operation
                 order by s.number
                """)
                .param("operation", operation.value())
                .query((row, number) -> new Step(
                        Columns.instant(row, "at"),
                        Event.valueOf(row.getString("event")),
                        row.getString("name"),
                        row.getString("words")))
                .list();
    }

    /** In place of one that came back. */
    void analyse(OperationCase operation, Analysis.Words words, AccountId by, Instant at) {
        jdbc.sql("delete from operations.analysis where operation = :operation")
                .param("operation", operation.id().value())
                .update();
        jdbc.sql("""
                insert into operations.analysis
                       (at, class, operation, by, intended, happened, worked, failed, recommended, residual)
                values (:at, :class, :operation, :by, :intended, :happened, :worked, :failed, :recommended, :residual)
                """)
                .param("at", utc(at))
                .param("class", operation.accessClass().value())
                .param("operation", operation.id().value())
                .param("by", by.value())
                .param("intended", words.intended())
                .param("happened", words.happened())
                .param("worked", words.worked())
                .param("failed", words.failed())
                .param("recommended", words.recommended())
                .param("residual", words.residual())
                .update();
    }

    Optional<Analysis> analysis(OperationId operation) {
        return jdbc.sql("""
                select a.at, a.by, p.name, a.intended, a.happened, a.worked, a.failed, a.recommended, a.residual
                  from operations.analysis a
                  join access.person p on p.id = a.by
                 where a.operation = :operation
                """)
                .param("operation", operation.value())
                .query((row, number) -> new Analysis(
                        new Analysis.Words(
                                row.getString("intended"),
                                row.getString("happened"),
                                row.getString("worked"),
                                row.getString("failed"),
                                row.getString("recommended"),
                                row.getString("residual")),
                        new AccountId(Columns.uuid(row, "by")),
                        row.getString("name"),
                        Columns.instant(row, "at")))
                .optional();
    }
}
