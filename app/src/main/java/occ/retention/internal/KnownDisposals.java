package occ.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.kernel.ClassId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself knows of disposals, as its owner reads it: all of it, whoever may see what. */
record KnownDisposals(JdbcClient owner) {

    List<LedgerLine> lines() {
        return owner.sql("""
                select disposed_at, record, reference, kind, review_group, proposed_by, approved_by, schedule
                  from retention.tombstone order by disposed_at, record
                """).query((row, number) -> line(row)).list();
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                Utc.read(row, "disposed_at"),
                row.getObject("record", UUID.class),
                row.getString("reference"),
                row.getObject("kind", Short.class),
                row.getShort("review_group"),
                row.getObject("proposed_by", UUID.class),
                row.getObject("approved_by", UUID.class),
                row.getString("schedule"));
    }

    /** Those of the lines whose record is there: a backup may be older than the record itself. */
    List<Burying.Grave> graves(List<LedgerLine> lines) {
        var byRecord = lines.stream().collect(Collectors.toMap(LedgerLine::record, line -> line, (one, other) -> one));
        return owner.sql("""
                select e.id, e.class from pole.entity e where e.id = any (:keys) and e.id not in (
                       select t.record from retention.tombstone t)
                union all
                select r.id, r.class from intelligence.report_kept r where r.id = any (:keys)
                """)
                .param("keys", byRecord.keySet().toArray(UUID[]::new))
                .query((row, number) -> new Burying.Grave(
                        Objects.requireNonNull(byRecord.get(row.getObject("id", UUID.class))),
                        new ClassId(row.getInt("class"))))
                .list();
    }

    void permit(UUID record) {
        owner.sql("insert into retention.replaying (record) values (:record) on conflict do nothing")
                .param("record", record)
                .update();
    }

    void end(UUID record) {
        owner.sql("delete from retention.replaying where record = :record")
                .param("record", record)
                .update();
    }
}
