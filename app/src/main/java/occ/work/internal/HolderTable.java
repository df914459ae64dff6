package occ.work.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with their names, those who have left as well. */
@Component
class HolderTable {
    private static final String SELECT = """
        select p.id, p.reference, p.name, p.organisation, b.name as body,
               not exists (select from access.works_here h where h.account = p.id) as has_left
          from access.person p
          join access.body b on b.id = p.organisation
        """;

    private final JdbcClient jdbc;

    HolderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(Person person, boolean left) {}

    List<Row> all(Collection<AccountId> accounts) {
        return jdbc.sql(SELECT + " where p.id = any (:accounts) order by p.name, p.id")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Row> find(String reference) {
        return jdbc.sql(SELECT + " where p.reference = :reference")
                .param("reference", reference)
                .query((row, number) -> read(row))
                .optional();
    }

    private static Row read(ResultSet row) throws SQLException {
        var person = new Person(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("name"),
                row.getString("body"),
                new OrganisationId(row.getObject("organisation", UUID.class)));
        return new Row(person, row.getBoolean("has_left"));
    }
}
