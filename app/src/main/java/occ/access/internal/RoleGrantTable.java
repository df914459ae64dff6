package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.access.Role;
import occ.access.RoleGrants.GrantId;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoleGrantTable {
    record Asked(
            GrantId id,
            String reference,
            AccountId account,
            Role role,
            AccountId askedBy,
            String askedByName,
            Instant askedAt) {}

    record Asking(
            GrantId id,
            String reference,
            AccountId account,
            Role role,
            AccountId by,
            Instant at,
            @Nullable Instant until) {}

    private static final String WAITING = """
            select g.id, g.reference, g.account, g.role, g.asked_by, g.asked_at, a.full_name
              from access.role_grant g
              join access.account a on a.id = g.asked_by
             where g.given_at is null and g.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    RoleGrantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the role is held or asked for already. */
    boolean ask(Asking asking, boolean given) {
        endWhatIsOver(asking);
        return jdbc.sql("""
                insert into access.role_grant (id, reference, account, role, asked_by, asked_at, given_at, until)
                values (:id, :reference, :account, :role, :by, :at, :given, :until)
                    on conflict (account, role) where withdrawn_at is null do nothing
                """)
                        .param("id", asking.id().value())
                        .param("reference", asking.reference())
                        .param("account", asking.account().value())
                        .param("role", asking.role().name())
                        .param("by", asking.by().value())
                        .param("at", Utc.of(asking.at()))
                        .param("given", given ? Utc.of(asking.at()) : null)
                        .param("until", Utc.ofNullable(asking.until()))
                        .update()
                == 1;
    }

    /** A grant whose time is over is held no more; its end is written down when the role is asked for again. */
    private void endWhatIsOver(Asking asking) {
        jdbc.sql("""
                update access.role_grant set withdrawn_at = until
                 where account = :account and role = :role and withdrawn_at is null and until <= :at
                """)
                .param("account", asking.account().value())
                .param("role", asking.role().name())
                .param("at", Utc.of(asking.at()))
                .update();
    }

    Map<Role, Instant> ends(AccountId account, Instant now) {
        var ends = new EnumMap<Role, Instant>(Role.class);
        jdbc.sql("""
                select role, until
                  from access.role_grant
                 where account = :account and given_at is not null and withdrawn_at is null and until > :now
                """)
                .param("account", account.value())
                .param("now", Utc.of(now))
                .query(row -> {
                    ends.put(
                            Role.valueOf(row.getString("role")),
                            row.getTimestamp("until").toInstant());
                });
        return ends;
    }

    Optional<Asked> waiting(String reference) {
        return jdbc.sql(WAITING + " and g.reference = :reference for update of g")
                .param("reference", reference)
                .query((row, number) -> asked(row))
                .optional();
    }

    List<Asked> waiting() {
        return jdbc.sql(WAITING + " order by g.asked_at")
                .query((row, number) -> asked(row))
                .list();
    }

    void give(GrantId id, AccountId by, Instant at) {
        jdbc.sql("update access.role_grant set confirmed_by = :by, given_at = :at where id = :id and given_at is null")
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("id", id.value())
                .update();
    }

    void withdraw(AccountId account, Role role, AccountId by, Instant at) {
        jdbc.sql("""
                update access.role_grant
                   set withdrawn_by = :by, withdrawn_at = :at
                 where account = :account and role = :role and withdrawn_at is null
                """)
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("account", account.value())
                .param("role", role.name())
                .update();
    }

    /** Open accounts other than this one that administer for good. The lock makes two who leave at once leave one by one. */
    int otherAdministrators(AccountId account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.administrators'))")
                .query(row -> {});
        return jdbc.sql("""
                select count(*)
                  from access.role_grant g
                  join access.account a on a.id = g.account
                 where g.role = 'ADMINISTRATOR' and g.given_at is not null and g.withdrawn_at is null
                   and g.until is null
                   and a.closed_at is null and not a.service and a.id <> :account
                """)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new GrantId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new AccountId(row.getObject("account", UUID.class)),
                Role.valueOf(row.getString("role")),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("full_name"),
                row.getTimestamp("asked_at").toInstant());
    }
}
