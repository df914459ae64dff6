package occ.retention.internal;

import java.time.Clock;
import java.util.List;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.retention.Granted;
import occ.retention.Kept;
import occ.rights.ErasureGranted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a granted erasure names waits for its review: a grant disposes of nothing by itself (R25). */
@Component
class GrantedErasures {
    private final JdbcClient jdbc;
    private final KeptTable kept;
    private final Clock clock;

    GrantedErasures(JdbcClient jdbc, KeptTable kept, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.clock = clock;
    }

    @EventListener
    void on(ErasureGranted granted) {
        for (var reference : granted.records()) {
            kept.find(reference, clock.instant()).ifPresent(record -> add(record, granted.reference()));
        }
    }

    private void add(Kept record, Reference request) {
        var now = clock.instant();
        jdbc.sql("""
                insert into retention.granted (granted_at, class, id, record, reference, request)
                values (:at, :class, :id, :record, :reference, :request)
                """)
                .param("at", Utc.at(now))
                .param("class", record.accessClass().value())
                .param("id", Uuid7.at(now))
                .param("record", record.id().value())
                .param("reference", record.reference().text())
                .param("request", request.text())
                .update();
    }

    /** Those that nobody has reviewed since, the oldest first, as the reader may see them. */
    List<Granted> waiting() {
        return jdbc.sql("""
                select g.reference, g.request, g.granted_at
                  from retention.granted g
                 where not exists (select from retention.review r
                                    where r.record = g.record and r.recorded_at >= g.granted_at)
                   and not exists (select from retention.tombstone t where t.record = g.record)
                 order by g.granted_at, g.id
                """)
                .query((row, number) -> new Granted(
                        new Reference(row.getString("reference")),
                        row.getString("request"),
                        Utc.read(row, "granted_at")))
                .list();
    }
}
