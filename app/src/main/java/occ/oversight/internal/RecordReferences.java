package occ.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the keys in lines of the trail are called: entities and reports have a reference, other records none. */
@Component
class RecordReferences {
    private final JdbcClient jdbc;

    RecordReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, String> of(Stream<UUID> keys) {
        var references = new HashMap<UUID, String>();
        jdbc.sql("select id, reference from oversight.references_of(:keys)")
                .param("keys", keys.distinct().toArray(UUID[]::new))
                .query(row -> {
                    references.put(row.getObject("id", UUID.class), row.getString("reference"));
                });
        return references;
    }

    static List<UUID> keys(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
