package occ.disruption.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was achieved against a subject, and whom else it reached. */
@Component
class DisruptionData implements PersonalData {
    private final JdbcClient jdbc;

    DisruptionData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("""
                select (select count(*) from disruption.disruption where subject = :record)
                     + (select count(*) from disruption.target where entity = :record)
                     + (select count(*) from disruption.prosecution where entity = :record)
                """).param("record", record).query(Long.class).single();
        return count == 0 ? List.of() : List.of(Words.count(count, "disruption of it", "disruptions of it"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select disruption.erase_prosecutions(:records, :near, :words)")
                .params(erasure.parameters())
                .query((row, number) -> true)
                .list();
        return jdbc.sql("select disruption.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "disruption.disruption",
                "disruption.achieved",
                "disruption.evidence",
                "disruption.restricted",
                "disruption.contributor",
                "disruption.target",
                "disruption.for_operation",
                "disruption.step",
                "disruption.follow_up",
                "disruption.prosecution",
                "disruption.prosecution_event",
                "disruption.adjustment");
    }
}
