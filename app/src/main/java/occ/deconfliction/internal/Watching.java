package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.utc;
import static occ.deconfliction.internal.Columns.utcOrNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.deconfliction.Key;
import occ.deconfliction.Limits;
import occ.deconfliction.Watchable;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Notes what somebody works on, in their transaction, and lines it up to be compared afterwards. */
@Component
class Watching {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Comparing comparing;
    private final Limits limits;

    Watching(JdbcClient jdbc, Comparing comparing, Limits limits) {
        this.jdbc = jdbc;
        this.comparing = comparing;
        this.limits = limits;
    }

    /** One key, and the record or the line of a check that has it. The names are those the function reads. */
    record Row(
            @Nullable UUID entity,
            @Nullable UUID line,
            UUID owner,
            List<UUID> statements,
            List<Integer> classes,
            List<String> compartments,
            String what,
            String how,
            String key) {
        static Row of(
                UUID entity,
                UUID owner,
                Watchable what,
                Key key,
                List<UUID> statements,
                List<Integer> classes,
                List<String> compartments) {
            return new Row(entity, null, owner, statements, classes, compartments, what.name(), key.how(), key.text());
        }

        static Row of(UUID line, UUID owner, Watchable what, Key key) {
            return new Row(null, line, owner, List.of(), List.of(), List.of(), what.name(), key.how(), key.text());
        }
    }

    /** For whom it is asked on demand, where it is. */
    record For(Instant until, UUID supervisor, String operation, boolean closed) {}

    void watch(Actor actor, Instant at, @Nullable For asked, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                select deconfliction.watch(:at, :told, :due, cast(:until as timestamptz), :closed, :unit,
                                           cast(:supervisor as uuid), cast(:operation as text), cast(:keys as jsonb))
                """)
                .param("at", utc(at))
                .param("told", utc(limits.toldAt(at)))
                .param("due", utc(limits.due(at)))
                .param("until", utcOrNull(asked == null ? null : asked.until()))
                .param("closed", asked != null && asked.closed())
                .param("unit", actor.unit().value())
                .param("supervisor", asked == null ? null : asked.supervisor())
                .param("operation", asked == null ? null : asked.operation())
                .param("keys", JSON.writeValueAsString(rows))
                .query((row, number) -> true)
                .list();
        comparing.soon();
    }
}
