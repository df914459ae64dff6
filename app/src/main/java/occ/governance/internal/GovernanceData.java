package occ.governance.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the governance of a theme says in words is of no record in particular: words go wherever they stand. */
@Component
class GovernanceData implements PersonalData {
    private final JdbcClient jdbc;

    GovernanceData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        return List.of();
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select governance.erase(:records, :words)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "governance.theme_lead",
                "governance.plan",
                "governance.plan_line",
                "governance.reached",
                "governance.remark");
    }
}
