package occ.tasking.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tiers, owners and lead officers of a subject. */
@Component
class TaskingData implements PersonalData {
    private final JdbcClient jdbc;

    TaskingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(*) from tasking.tier_decision where subject = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(Words.count(count, "decision on its tier", "decisions on its tier"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select tasking.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("tasking.tier_decision", "tasking.risk_acceptance", "tasking.ownership", "tasking.lead");
    }
}
