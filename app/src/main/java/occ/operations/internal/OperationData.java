package occ.operations.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Operations against a subject. */
@Component
class OperationData implements PersonalData {
    private final JdbcClient jdbc;

    OperationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("""
                select (select count(*) from operations.operation where subject = :record)
                     + (select count(*) from operations.also_about where entity = :record)
                """).param("record", record).query(Long.class).single();
        return count == 0 ? List.of() : List.of(Words.count(count, "operation against it", "operations against it"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select operations.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "operations.operation",
                "operations.also_about",
                "operations.tie",
                "operations.authority",
                "operations.member",
                "operations.cost",
                "operations.analysis",
                "operations.step");
    }
}
