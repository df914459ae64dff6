package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.instant;
import static occ.deconfliction.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.deconfliction.Check;
import occ.deconfliction.CheckId;
import occ.deconfliction.NewCheck;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AskedTable {
    private static final String HEAD = """
            select a.id, a.reference, p.name as asked_by, a.account = :reader as own, s.name as supervisor, a.operation,
                   a.reason, a.closed, a.at, a.told_at,
                   (select count(*) from deconfliction.line l where l.asked = a.id) as lines
              from deconfliction.asked a
              join access.person p on p.id = a.account
              join access.person s on s.id = a.supervisor
            """;

    private final JdbcClient jdbc;

    AskedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            Actor actor,
            CheckId id,
            Reference reference,
            NewCheck check,
            AccountId supervisor,
            Instant at,
            Instant told) {
        jdbc.sql("""
                insert into deconfliction.asked (at, told_at, bulk, closed, id, account, unit, supervisor, reference, operation,
                                                 reason)
                values (:at, :told, :bulk, :closed, :id, :account, :unit, :supervisor, :reference, :operation, :reason)
                """)
                .param("at", utc(at))
                .param("told", utc(told))
                .param("bulk", check.bulk())
                .param("closed", check.closed())
                .param("id", id.value())
                .param("account", actor.account().value())
                .param("unit", actor.unit().value())
                .param("supervisor", supervisor.value())
                .param("reference", reference.text())
                .param("operation", check.operation())
                .param("reason", check.reason())
                .update();
    }

    List<Check.Head> recent(AccountId reader, int most) {
        return jdbc.sql(HEAD + " order by a.at desc, a.id desc limit :most")
                .param("reader", reader.value())
                .param("most", most)
                .query((row, number) -> head(row))
                .list();
    }

    Optional<Check.Head> find(AccountId reader, Reference reference) {
        return jdbc.sql(HEAD + " where a.reference = :reference")
                .param("reader", reader.value())
                .param("reference", reference.text())
                .query((row, number) -> head(row))
                .optional();
    }

    /** How many lines somebody has asked since. */
    int linesSince(AccountId account, Instant since) {
        return jdbc.sql("""
                select count(*)
                  from deconfliction.line l
                  join deconfliction.asked a on a.id = l.asked
                 where a.account = :account and a.at > :since
                """)
                .param("account", account.value())
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    private static Check.Head head(ResultSet row) throws SQLException {
        return new Check.Head(
                new CheckId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                row.getString("asked_by"),
                row.getBoolean("own"),
                row.getString("supervisor"),
                row.getString("operation"),
                row.getString("reason"),
                row.getBoolean("closed"),
                row.getInt("lines"),
                instant(row, "at"),
                instant(row, "told_at"));
    }
}
