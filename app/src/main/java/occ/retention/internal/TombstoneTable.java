package occ.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.intelligence.MopiGroup;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.retention.RecordId;
import occ.retention.Tombstone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TombstoneTable {
    private static final String SELECT = """
        select t.record, t.reference, t.kind, t.review_group, t.schedule, t.disposed_at, t.erased_from_disk_at,
               p.name as proposed_by, a.name as approved_by
          from retention.tombstone t
          join access.person p on p.id = t.proposed_by
          join access.person a on a.id = t.approved_by
        """;

    private final JdbcClient jdbc;

    TombstoneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LedgerLine line, ClassId accessClass) {
        jdbc.sql(
                        "select retention.entomb(:record, :class, :kind, :group, :reference, :schedule, :proposer, :approver, :at)")
                .param("record", line.record())
                .param("class", accessClass.value())
                .param("kind", line.kind(), Types.SMALLINT)
                .param("group", line.group(), Types.SMALLINT)
                .param("reference", line.reference())
                .param("schedule", line.schedule())
                .param("proposer", line.proposer())
                .param("approver", line.approver())
                .param("at", Utc.at(line.at()))
                .query(row -> {});
    }

    Optional<Tombstone> find(Reference reference) {
        return jdbc.sql(SELECT + " where t.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> tombstone(row))
                .optional();
    }

    List<Tombstone> all(long skip, int most) {
        return jdbc.sql(SELECT + " order by t.disposed_at desc, t.record offset :skip limit :most")
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> tombstone(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from retention.tombstone")
                .query(Long.class)
                .single();
    }

    private static Tombstone tombstone(ResultSet row) throws SQLException {
        return new Tombstone(
                new RecordId(row.getObject("record", UUID.class)),
                new Reference(row.getString("reference")),
                KeptTable.kind(row),
                MopiGroup.of(row.getInt("review_group")),
                row.getString("schedule"),
                Utc.read(row, "disposed_at"),
                row.getString("proposed_by"),
                row.getString("approved_by"),
                Utc.readNullable(row, "erased_from_disk_at"));
    }
}
