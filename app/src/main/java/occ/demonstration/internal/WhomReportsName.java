package occ.demonstration.internal;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the made world whom every reader may see, so that who may read a report may read whom it names. */
@Component
class WhomReportsName {
    private final JdbcClient jdbc;
    private final AccessClasses classes;

    WhomReportsName(@FlywayDataSource DataSource owner, AccessClasses classes) {
        this.jdbc = JdbcClient.create(owner);
        this.classes = classes;
    }

    record Named(UUID entity, ClassId accessClass, String name) {}

    List<Named> all() {
        return jdbc
                .sql("""
                select e.id, e.class, n.name
                  from pole.entity_now e
                  join pole.best_name n on n.subject = e.id
                 where e.kind = :person and n.name !~ '[\\\\\\t\\n]'
                 order by e.recorded_at, e.id
                """)
                .param("person", EntityKind.PERSON.code())
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class), new ClassId(row.getInt("class")), row.getString("name")))
                .list()
                .stream()
                .filter(person -> isForAll(classes.get(person.accessClass())))
                .toList();
    }

    private static boolean isForAll(AccessClass combination) {
        return combination.handling() == Handling.P && combination.compartment() == null;
    }
}
