package occ.access.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.access.Role;
import occ.kernel.AccountId;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingTable {
    private static final String STANDING = """
            select a.id, a.reference, a.full_name, a.organisation, a.closed_at is null as open, a.service, a.clearance,
                   array(select role from access.role_grant g
                          where g.account = a.id and g.given_at is not null and g.withdrawn_at is null
                            and (g.until is null or g.until > :now)) as roles,
                   array(select compartment from access.compartment_member m
                          where m.account = a.id and m.left_at is null
                            and (m.until is null or m.until > :now)) as compartments,
                   array(select class from access.exclusion e where e.account = a.id) as exclusions,
                   array(select apart from access.kept_away k where k.account = a.id and k.lifted_at is null) as kept_from,
                   ends.last_over, ends.next
              from access.account a
             cross join lateral (
                   select max(until) filter (where until <= :now) as last_over,
                          min(until) filter (where until > :now) as next
                     from (select g.until from access.role_grant g
                            where g.account = a.id and g.given_at is not null and g.withdrawn_at is null
                           union all
                           select m.until from access.compartment_member m
                            where m.account = a.id and m.left_at is null) as limits) as ends
            """;

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> of(AccountId account, Instant now) {
        return jdbc.sql(STANDING + " where a.id = :id")
                .param("id", account.value())
                .param("now", Utc.of(now))
                .query((row, number) -> standing(row))
                .optional();
    }

    List<Standing> allOpen(Instant now) {
        return jdbc.sql(STANDING + " where a.closed_at is null and not a.service order by a.full_name")
                .param("now", Utc.of(now))
                .query((row, number) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("full_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getBoolean("open"),
                row.getBoolean("service"),
                Marking.values()[row.getInt("clearance")],
                strings(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                strings(row.getArray("compartments")),
                Set.copyOf(Arrays.asList((Integer[]) row.getArray("exclusions").getArray())),
                strings(row.getArray("kept_from")),
                new Span(Utc.instant(row, "last_over"), Utc.instant(row, "next")));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }
}
