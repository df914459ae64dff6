package occ.adequacy.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clocks of a subject, and who carries the risk of those that are over. */
@Component
class ClockData implements PersonalData {
    private final JdbcClient jdbc;

    ClockData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        return List.of();
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select adequacy.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("adequacy.clock", "adequacy.acceptance");
    }
}
