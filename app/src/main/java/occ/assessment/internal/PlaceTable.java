package occ.assessment.internal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import occ.access.Organisations;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose area subjects lie in, many at once. What the actor may not see is not among them. */
@Component
class PlaceTable {
    private final JdbcClient jdbc;
    private final Organisations organisations;

    PlaceTable(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    record Placed(EntityRef subject, ClassId accessClass, OrganisationId area) {}

    Map<EntityId, Placed> of(Collection<EntityId> subjects) {
        return jdbc
                .sql("select id, kind, class, place from mapping.subject_now where id = any (:subjects)")
                .param("subjects", subjects.stream().map(EntityId::value).toArray(UUID[]::new))
                .query((row, number) -> placed(row))
                .list()
                .stream()
                .collect(toUnmodifiableMap(placed -> placed.subject().id(), Function.identity()));
    }

    private Placed placed(ResultSet row) throws SQLException {
        var id = new EntityId(row.getObject("id", UUID.class));
        return new Placed(
                new EntityRef(EntityKind.of(row.getInt("kind")), id),
                new ClassId(row.getInt("class")),
                organisations
                        .find("force:" + row.getString("place"))
                        .orElseGet(organisations::command)
                        .id());
    }
}
