package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.access.BreakGlass.Broken;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which break-glass somebody is to be told: the sponsor of that compartment, and every auditor of all. */
@Component
class BreakGlassNotices {
    record Row(UUID id, Broken broken) {}

    private final JdbcClient jdbc;

    BreakGlassNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(AccountId account, boolean auditor) {
        return jdbc.sql("""
                select b.id, b.reference, a.full_name as asked_by, d.full_name as approved_by, b.reason, b.decided_at,
                       b.until, case when s.account is not null then c.name end as compartment
                  from access.break_glass b
                  join access.compartment c on c.key = b.compartment
                  join access.account a on a.id = b.asked_by
                  join access.account d on d.id = b.decided_by
                  left join access.sponsorship s
                    on s.compartment = b.compartment and s.account = :account
                   and s.confirmed_at is not null and s.ended_at is null
                 where (s.account is not null or :auditor) and b.decided_by <> :account
                   and not exists (select from access.break_glass_acknowledgement k
                                    where k.break_glass = b.id and k.account = :account)
                 order by b.decided_at, b.id
                """)
                .param("account", account.value())
                .param("auditor", auditor)
                .query((row, number) -> new Row(row.getObject("id", UUID.class), broken(row)))
                .list();
    }

    void acknowledge(UUID breakGlass, AccountId account, Instant at) {
        jdbc.sql("""
                insert into access.break_glass_acknowledgement (break_glass, account, at)
                values (:breakGlass, :account, :at)
                    on conflict do nothing
                """)
                .param("breakGlass", breakGlass)
                .param("account", account.value())
                .param("at", Utc.of(at))
                .update();
    }

    private static Broken broken(ResultSet row) throws SQLException {
        return new Broken(
                row.getString("reference"),
                row.getString("asked_by"),
                row.getString("approved_by"),
                row.getString("reason"),
                row.getTimestamp("decided_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getString("compartment"));
    }
}
