package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.utc;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import occ.deconfliction.CheckRules.Drawn;
import occ.deconfliction.NewCheck;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many checks each operation of a unit has made of those it may. */
@Component
class OperationTable {
    private final JdbcClient jdbc;

    OperationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after another: two who draw on a budget at once would each find it enough. */
    void lock(OrganisationId unit, String operation) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('deconfliction.operation ' || :which, 0))")
                .param("which", unit.value() + key(operation))
                .query(Integer.class)
                .single();
    }

    Optional<Drawn> drawn(OrganisationId unit, String operation) {
        return jdbc.sql("select used, budget from deconfliction.operation where unit = :unit and key = :key")
                .param("unit", unit.value())
                .param("key", key(operation))
                .query((row, number) -> new Drawn(row.getInt("used"), row.getInt("budget")))
                .optional();
    }

    void open(Actor actor, NewCheck check, AccountId supervisor, Instant at) {
        jdbc.sql("""
                insert into deconfliction.operation (opened_at, budget, used, id, unit, opened_by, supervisor, key, reference)
                values (:at, :budget, 0, :id, :unit, :by, :supervisor, :key, :reference)
                """)
                .param("at", utc(at))
                .param("budget", check.budget())
                .param("id", Uuid7.at(at))
                .param("unit", actor.unit().value())
                .param("by", actor.account().value())
                .param("supervisor", supervisor.value())
                .param("key", key(check.operation()))
                .param("reference", check.operation())
                .update();
    }

    void draw(OrganisationId unit, String operation, int lines) {
        jdbc.sql("update deconfliction.operation set used = used + :lines where unit = :unit and key = :key")
                .param("lines", lines)
                .param("unit", unit.value())
                .param("key", key(operation))
                .update();
    }

    private static String key(String operation) {
        return operation.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
