package occ.demonstration.internal;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects of the made world that somebody answers for, with the region whose panel would hear of them. */
@Component
class AnsweredSubjects {
    private final JdbcClient jdbc;

    AnsweredSubjects(@FlywayDataSource DataSource owner) {
        this.jdbc = JdbcClient.create(owner);
    }

    record Answered(UUID subject, int accessClass, UUID owner, UUID lead, UUID region) {}

    List<Answered> all() {
        return jdbc.sql("""
                select s.id, s.class, o.owner, l.officer, coalesce(b.parent, b.id) as region
                  from mapping.subject_now s
                  join tasking.owner o on o.subject = s.id and o.superseded_at is null
                  join tasking.lead_officer l on l.subject = s.id and l.superseded_at is null
                  join access.body b on b.id = o.owner
                 order by s.id
                """)
                .query((row, number) -> new Answered(
                        row.getObject("id", UUID.class),
                        row.getInt("class"),
                        row.getObject("owner", UUID.class),
                        row.getObject("officer", UUID.class),
                        row.getObject("region", UUID.class)))
                .list();
    }
}
