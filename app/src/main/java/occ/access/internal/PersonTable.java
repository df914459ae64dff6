package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has an open account, by what others call them. */
@Component
class PersonTable {
    /** The columns of a person; the tables are called {@code a} and {@code o}. */
    static final String COLUMNS =
            "a.id as person, a.reference as person_reference, a.full_name, a.organisation, o.name as organisation_name";

    private static final String OPEN = "select " + COLUMNS + """

              from access.account a
              join access.organisation o on o.id = a.organisation
             where a.closed_at is null and not a.service
            """;

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> named(String signInName) {
        return jdbc.sql(OPEN + " and a.sign_in_name = :name")
                .param("name", signInName.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> person(row))
                .optional();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new AccountId(row.getObject("person", UUID.class)),
                row.getString("person_reference"),
                row.getString("full_name"),
                row.getString("organisation_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)));
    }
}
