package occ.pole.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.pole.StatementId;
import occ.pole.recording.Recording.Closure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ClosureTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ClosureTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(StatementId statement, ClassId accessClass, AccountId by, String reason) {
        jdbc.sql("""
                insert into pole.closure (at, class, statement, by, reason)
                values (:at, :class, :statement, :by, :reason)
                """)
                .param("at", Utc.at(clock.instant()))
                .param("class", accessClass.value())
                .param("statement", statement.value())
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    Map<StatementId, Closure> of(Collection<StatementId> statements) {
        var closures = new HashMap<StatementId, Closure>();
        jdbc.sql("""
                select c.statement, p.name, c.reason
                  from pole.closure c
                  join access.person p on p.id = c.by
                 where c.statement = any(:statements)
                """)
                .param("statements", statements.stream().map(StatementId::value).toArray(UUID[]::new))
                .query(row -> {
                    closures.put(
                            new StatementId(row.getObject("statement", UUID.class)),
                            new Closure(row.getString("name"), row.getString("reason")));
                });
        return closures;
    }
}
