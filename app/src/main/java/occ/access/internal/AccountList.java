package occ.access.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.access.Accounts.Account;
import occ.access.Accounts.Filter;
import occ.access.Accounts.Found;
import occ.access.Organisations;
import occ.access.Role;
import occ.kernel.AccountId;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts with what they hold, straight from the tables: never from what is cached for deciding access. */
@Component
class AccountList {
    private static final String ROWS = """
            select a.id, a.reference, a.sign_in_name, a.full_name, a.organisation, a.clearance,
                   a.closed_at is null as open, count(*) over () as total,
                   array(select role from access.role_grant g
                          where g.account = a.id and g.given_at is not null and g.withdrawn_at is null
                            and (g.until is null or g.until > :now)) as roles
              from access.account a
             where not a.service
            """;

    private record Row(Account account, long total) {}

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    AccountList(JdbcClient jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    Found matching(Filter filter, List<OrganisationId> reach, int page) {
        var rows = jdbc.sql(ROWS + """
                   and a.organisation = any(:reach)
                   and (a.full_name ilike :like or a.sign_in_name ilike :like)
                   and (a.closed_at is not null) = :closed
                   and (cast(:role as text) is null
                        or exists (select from access.role_grant g
                                    where g.account = a.id and g.role = :role
                                      and g.given_at is not null and g.withdrawn_at is null
                                      and (g.until is null or g.until > :now)))
                 order by a.full_name, a.id
                 limit :most offset :skipped
                """)
                .param("now", Utc.of(clock.instant()))
                .param("reach", reach.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("like", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("closed", filter.closed())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("most", Found.PAGE)
                .param("skipped", (long) (Math.max(1, page) - 1) * Found.PAGE)
                .query((row, number) -> new Row(account(row), row.getLong("total")))
                .list();
        return new Found(
                rows.stream().map(Row::account).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    Optional<Account> find(String reference) {
        return jdbc.sql(ROWS + " and a.reference = :reference")
                .param("reference", reference)
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(ROWS + " and a.id = :id")
                .param("id", id.value())
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> account(row))
                .optional();
    }

    private Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("sign_in_name"),
                row.getString("full_name"),
                organisations.get(new OrganisationId(row.getObject("organisation", UUID.class))),
                Marking.values()[row.getInt("clearance")],
                roles(row.getArray("roles")),
                row.getBoolean("open"));
    }

    private static Set<Role> roles(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
