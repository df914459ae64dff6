package occ.access.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why somebody looked, was kept away, or broke the glass. */
@Component
class LookData implements PersonalData {
    private final JdbcClient jdbc;

    LookData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        return List.of();
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select access.erase(:records, :words)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("access.purpose", "access.kept_away", "access.break_glass");
    }
}
