package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.BreakGlass.Asked;
import occ.access.BreakGlass.Request;
import occ.access.Compartment;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BreakGlassTable {
    record Open(UUID id, String reference, Person askedBy, String what, String reason, int hours, Instant askedAt) {}

    private static final String OPEN =
            "select b.id, b.reference, b.what, b.reason, b.hours, b.asked_at, " + PersonTable.COLUMNS + """

              from access.break_glass b
              join access.account a on a.id = b.asked_by
              join access.organisation o on o.id = a.organisation
             where b.decided_at is null and b.asked_at > :since and a.closed_at is null
            """;

    private final JdbcClient jdbc;

    BreakGlassTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(String reference, AccountId by, Request request, Instant at) {
        jdbc.sql("""
                insert into access.break_glass (id, reference, asked_by, asked_at, what, reason, hours)
                values (:id, :reference, :by, :at, :what, :reason, :hours)
                """)
                .param("id", Uuid7.at(at))
                .param("reference", reference)
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("what", request.what())
                .param("reason", request.reason())
                .param("hours", request.hours())
                .update();
    }

    List<Asked> own(AccountId account, Instant waitingSince, int most) {
        return jdbc.sql("""
                select reference, what, asked_at, until, until is null and asked_at > :since as waits
                  from access.break_glass
                 where asked_by = :account
                 order by asked_at desc, id desc
                 limit :most
                """)
                .param("account", account.value())
                .param("since", Utc.of(waitingSince))
                .param("most", most)
                .query((row, number) -> new Asked(
                        row.getString("reference"),
                        row.getString("what"),
                        row.getTimestamp("asked_at").toInstant(),
                        Utc.instant(row, "until"),
                        row.getBoolean("waits")))
                .list();
    }

    List<Open> open(Instant since) {
        return jdbc.sql(OPEN + " order by b.asked_at, b.id")
                .param("since", Utc.of(since))
                .query((row, number) -> open(row))
                .list();
    }

    Optional<Open> open(String reference, Instant since) {
        return jdbc.sql(OPEN + " and b.reference = :reference for update of b")
                .param("since", Utc.of(since))
                .param("reference", reference)
                .query((row, number) -> open(row))
                .optional();
    }

    void give(Open asked, Compartment compartment, AccountId by, Instant at, Instant until) {
        jdbc.sql("""
                update access.break_glass
                   set decided_by = :by, decided_at = :at, compartment = :compartment, until = :until
                 where id = :id
                """)
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("compartment", compartment.key())
                .param("until", Utc.of(until))
                .param("id", asked.id())
                .update();
    }

    void decline(Open asked, AccountId by, Instant at) {
        jdbc.sql("update access.break_glass set decided_by = :by, decided_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("id", asked.id())
                .update();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                PersonTable.person(row),
                row.getString("what"),
                row.getString("reason"),
                row.getInt("hours"),
                row.getTimestamp("asked_at").toInstant());
    }
}
