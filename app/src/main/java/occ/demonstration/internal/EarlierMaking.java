package occ.demonstration.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an earlier making has left, as the owner of the database sees it: before a cast is known nobody else could. */
@Component
class EarlierMaking {
    private final JdbcClient jdbc;

    EarlierMaking(@FlywayDataSource DataSource owner) {
        this.jdbc = JdbcClient.create(owner);
    }

    /** Whoever can sign in, by sign-in name. */
    Map<String, Actor> people() {
        return jdbc
                .sql("select id, sign_in_name, full_name, organisation from access.account where not service")
                .query((row, number) -> Map.entry(
                        row.getString("sign_in_name"),
                        new Actor(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("full_name"),
                                new OrganisationId(row.getObject("organisation", UUID.class)),
                                Actor.Kind.PERSON)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every name that a subject has or had. */
    Set<String> names() {
        return jdbc.sql("select distinct name from mapping.standing")
                .query(String.class)
                .set();
    }
}
