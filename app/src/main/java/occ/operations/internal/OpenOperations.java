package occ.operations.internal;

import java.util.List;
import occ.kernel.EntityId;
import occ.mapping.ArchiveObjection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An operation that is open holds back an archive of whom it is about (R10). */
@Component
class OpenOperations implements ArchiveObjection {
    private final JdbcClient jdbc;

    OpenOperations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> objections(EntityId subject) {
        return jdbc.sql("""
                select o.name, o.reference
                  from operations.operation o
                 where o.state <> 'CLOSED'
                   and (o.subject = :subject
                        or exists (select from operations.also_about a
                                    where a.operation = o.id and a.entity = :subject))
                 order by o.opened_on, o.id
                """)
                .param("subject", subject.value())
                .query((row, number) -> "The operation “%s” (%s) is open: close it with a results analysis"
                        .formatted(row.getString("name"), row.getString("reference")))
                .list();
    }
}
