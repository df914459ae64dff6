package occ.demonstration.internal;

import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an earlier making has left, as the owner of the database sees it: nobody of the cast may see all of it. */
@Component
class EarlierMaking {
    private final JdbcClient jdbc;

    EarlierMaking(@FlywayDataSource DataSource owner) {
        this.jdbc = JdbcClient.create(owner);
    }

    /** Every name that a subject has or had. */
    Set<String> names() {
        return jdbc.sql("select distinct name from mapping.subject_standing")
                .query(String.class)
                .set();
    }
}
