package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.access.AccessClass;
import occ.access.Compartment;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ClassTable {
    private final JdbcClient jdbc;

    ClassTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ClassId, AccessClass> all() {
        var classes = new LinkedHashMap<ClassId, AccessClass>();
        jdbc.sql("select id, marking, handling, owner, compartment, apart from access.class order by id")
                .query(row -> {
                    classes.put(new ClassId(row.getInt("id")), accessClass(row));
                });
        return classes;
    }

    void add(AccessClass combination) {
        jdbc.sql("""
                insert into access.class (marking, handling, owner, compartment, apart)
                values (:marking, :handling, :owner, :compartment, :apart)
                    on conflict do nothing
                """)
                .param("marking", combination.marking().ordinal())
                .param("handling", combination.handling().ordinal())
                .param("owner", combination.owner().value())
                .param("compartment", key(combination.compartment()))
                .param("apart", combination.apart().stream().sorted().toArray(String[]::new))
                .update();
    }

    Optional<Compartment> compartment(String key) {
        return jdbc.sql("select key from access.compartment where key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(Compartment::new);
    }

    private static AccessClass accessClass(ResultSet row) throws SQLException {
        var compartment = row.getString("compartment");
        return new AccessClass(
                Marking.values()[row.getInt("marking")],
                Handling.values()[row.getInt("handling")],
                new OrganisationId(row.getObject("owner", UUID.class)),
                compartment == null ? null : new Compartment(compartment),
                Set.of((String[]) row.getArray("apart").getArray()));
    }

    private static @Nullable String key(@Nullable Compartment compartment) {
        return compartment == null ? null : compartment.key();
    }
}
