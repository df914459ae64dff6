package occ.audit.internal;

import occ.audit.internal.TreeTable.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which places are settled. Transactions are counted by the cluster; a database that was dumped and restored into another
 * finds a count that begins anew, and entries would be written in places that lie behind. So once, in a moment in which
 * nobody appends, what is not sealed yet is put behind what is, and the count goes on from there.
 */
@Component
class Counting {
    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final JdbcClient jdbc;

    Counting(Owner owner) {
        this.jdbc = owner.jdbc();
    }

    private record Now(long cluster, long oldest) {}

    private record Known(long cluster, long added) {}

    /** Everything at a lower place has been written for good or never will be. Asked in the sealer's transaction. */
    long settledBelow(Head last) {
        var now = now();
        var known = jdbc.sql("select cluster, added from audit.counting")
                .query((row, number) -> new Known(row.getLong("cluster"), row.getLong("added")))
                .optional();
        if (known.isEmpty()) {
            jdbc.sql("insert into audit.counting (cluster, added) values (:cluster, 0)")
                    .param("cluster", now.cluster())
                    .update();
            return now.oldest();
        }
        return known.get().cluster() == now.cluster() ? known.get().added() + now.oldest() : moved(last);
    }

    private Now now() {
        return jdbc.sql("""
            select system_identifier as cluster, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest
              from pg_control_system()
            """)
                .query((row, number) -> new Now(row.getLong("cluster"), row.getLong("oldest")))
                .single();
    }

    private long moved(Head last) {
        jdbc.sql("lock table audit.entry in access exclusive mode").update();
        var behind = 1
                + jdbc.sql("select greatest(max(place), :place) from audit.entry")
                        .param("place", last.place())
                        .query(Long.class)
                        .single();
        var put = jdbc.sql("""
            update audit.entry set place = :behind where (place, number) > (:place, :number) or number > :highest
            """)
                .param("behind", behind)
                .param("place", last.place())
                .param("number", last.number())
                .param("highest", last.highest())
                .update();
        // A default takes no parameters; this is a number of our own.
        jdbc.sql("alter table audit.entry alter column place set default (%d + pg_current_xact_id()::text::bigint)"
                        .formatted(behind))
                .update();
        jdbc.sql("update audit.counting set cluster = :cluster, added = :added")
                .param("cluster", now().cluster())
                .param("added", behind)
                .update();
        LOG.warn("The database has moved to another cluster: {} entries not sealed yet stand behind those sealed", put);
        return behind + 1;
    }
}
