package occ.assessment.internal;

import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose transaction it is that an event is heard in: events carry facts and no actor. */
@Component
class PresentActor {
    private final JdbcClient jdbc;

    PresentActor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Actor get() {
        return jdbc.sql("""
                select id, name, organisation from access.person where id = current_setting('occ.account')::uuid
                """)
                .query((row, number) -> new Actor(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        Actor.Kind.PERSON))
                .single();
    }
}
