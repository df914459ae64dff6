package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.instant;
import static occ.deconfliction.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import occ.deconfliction.Alert;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AlertTable {
    private final JdbcClient jdbc;

    AlertTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Written past what the actor may read: it is about them. */
    void tell(Actor actor, AccountId supervisor, String operation, Alert.Kind kind, Instant at) {
        jdbc.sql("select deconfliction.tell_of_asking(:at, :unit, :supervisor, :operation, :kind)")
                .param("at", utc(at))
                .param("unit", actor.unit().value())
                .param("supervisor", supervisor.value())
                .param("operation", operation)
                .param("kind", kind.name())
                .query((row, number) -> true)
                .list();
    }

    List<Alert> newest(int most) {
        return jdbc.sql("""
                select e.at, e.kind, p.name as account, u.name as unit, e.operation
                  from deconfliction.alert e
                  join access.person p on p.id = e.account
                  join access.body u on u.id = e.unit
                 order by e.at desc, e.id
                 limit :most
                """)
                .param("most", most)
                .query((row, number) -> new Alert(
                        instant(row, "at"),
                        Alert.Kind.valueOf(row.getString("kind")),
                        row.getString("account"),
                        row.getString("unit"),
                        row.getString("operation")))
                .list();
    }
}
