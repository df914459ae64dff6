package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.instant;
import static occ.deconfliction.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import occ.access.Compartment;
import occ.deconfliction.Level;
import occ.deconfliction.Policies.NewPolicy;
import occ.deconfliction.Policies.Policy;
import occ.deconfliction.Watchable;
import occ.kernel.Actor;
import occ.kernel.Identifier;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PolicyTable {
    private final JdbcClient jdbc;

    PolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Policy> inForce() {
        return jdbc.sql("""
                select * from (
                    select distinct on (y.body, y.what) b.name as body, y.what, y.level, y.why, p.name as set_by, y.set_at
                      from deconfliction.policy y
                      join access.person p on p.id = y.set_by
                      left join access.body b on b.id = y.body
                     order by y.body, y.what, y.set_at desc) newest
                 order by body nulls first, what nulls first
                """)
                .query((row, number) -> new Policy(
                        row.getString("body"),
                        what(row.getString("what")),
                        Level.valueOf(row.getString("level")),
                        row.getString("why"),
                        row.getString("set_by"),
                        instant(row, "set_at")))
                .list();
    }

    Identifier add(Actor actor, NewPolicy policy, Instant at) {
        var id = Uuid7.at(at);
        var body = policy.body();
        var what = policy.what();
        jdbc.sql("""
                insert into deconfliction.policy (set_at, id, set_by, body, what, level, why)
                values (:at, :id, :by, cast(:body as uuid), cast(:what as text), :level, :why)
                """)
                .param("at", utc(at))
                .param("id", id)
                .param("by", actor.account().value())
                .param("body", body == null ? null : body.value())
                .param("what", what == null ? null : what.name())
                .param("level", policy.level().name())
                .param("why", policy.why())
                .update();
        return () -> id;
    }

    Set<String> closed() {
        return Set.copyOf(jdbc.sql("select compartment from deconfliction.closed_compartment")
                .query(String.class)
                .list());
    }

    void close(Compartment compartment, String why, Instant at) {
        jdbc.sql("""
                insert into deconfliction.closed_compartment (set_at, compartment, why)
                values (:at, :compartment, :why)
                    on conflict (compartment) do nothing
                """)
                .param("at", utc(at))
                .param("compartment", compartment.key())
                .param("why", why)
                .update();
    }

    private static @Nullable Watchable what(@Nullable String stored) {
        return stored == null ? null : Watchable.valueOf(stored);
    }
}
