package occ.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.retention.Ground;
import occ.retention.Hold;
import occ.retention.Kept;
import occ.retention.NewHold;
import occ.retention.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HoldTable {
    private static final String STANDING = """
        select h.reference, h.record, h.about, h.kind, h.ground, h.matter, h.reason, h.until, h.placed_at,
               p.name as placed_by, coalesce(n.name, h.about) as name
          from retention.hold h
          join access.person p on p.id = h.placed_by
          left join lateral (select b.name from pole.best_name b where b.subject = h.record
                             union all
                             select k.title from intelligence.report_kept k where k.id = h.record) n on true
         where h.lifted_at is null and (h.until is null or h.until >= :today)
        """;

    private final JdbcClient jdbc;

    HoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever disposes of the record waits for this to end, and then finds the hold; or the other way round. */
    void lock(RecordId record) {
        jdbc.sql("select pg_advisory_xact_lock(7627620, hashtext(:record))")
                .param("record", record.value().toString())
                .query(row -> {});
    }

    void add(Kept record, NewHold hold, AccountId by, Instant at) {
        var entity = record.entity();
        jdbc.sql("""
                insert into retention.hold (placed_at, until, class, ground, kind, id, record, placed_by, reference, about,
                       matter, reason)
                values (:at, :until, :class, :ground, :kind, :id, :record, :by, :reference, :about, :matter, :reason)
                """)
                .param("at", Utc.at(at))
                .param("until", hold.until(), Types.DATE)
                .param("class", record.accessClass().value())
                .param("ground", hold.ground().code())
                .param("kind", entity == null ? null : entity.code(), Types.SMALLINT)
                .param("id", Uuid7.at(at))
                .param("record", record.id().value())
                .param("by", by.value())
                .param("reference", Reference.next("HLD").text())
                .param("about", record.reference().text())
                .param("matter", hold.matter())
                .param("reason", hold.reason())
                .update();
    }

    List<Hold> standing(LocalDate today, long skip, int most) {
        return jdbc.sql(STANDING + " order by h.placed_at desc, h.id offset :skip limit :most")
                .param("today", today)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> hold(row))
                .list();
    }

    long count(LocalDate today) {
        return jdbc.sql("""
                select count(*) from retention.hold h where h.lifted_at is null and (h.until is null or h.until >= :today)
                """).param("today", today).query(Long.class).single();
    }

    List<Hold> on(RecordId record, LocalDate today) {
        return jdbc.sql(STANDING + " and h.record = :record order by h.placed_at desc, h.id")
                .param("today", today)
                .param("record", record.value())
                .query((row, number) -> hold(row))
                .list();
    }

    Optional<Hold> find(Reference reference, LocalDate today) {
        return jdbc.sql(STANDING + " and h.reference = :reference")
                .param("today", today)
                .param("reference", reference.text())
                .query((row, number) -> hold(row))
                .optional();
    }

    void lift(Hold hold, String reason, AccountId by, Instant at) {
        jdbc.sql("""
                update retention.hold set lifted_at = :at, lifted_by = :by, lift_reason = :reason
                 where reference = :reference and lifted_at is null
                """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("reason", reason)
                .param("reference", hold.reference().text())
                .update();
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                new Reference(row.getString("reference")),
                new RecordId(row.getObject("record", UUID.class)),
                new Reference(row.getString("about")),
                KeptTable.kind(row),
                row.getString("name"),
                Ground.of(row.getInt("ground")),
                row.getString("matter"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getString("placed_by"),
                Utc.read(row, "placed_at"));
    }
}
