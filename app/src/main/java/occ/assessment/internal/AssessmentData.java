package occ.assessment.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scores of a subject. */
@Component
class AssessmentData implements PersonalData {
    private final JdbcClient jdbc;

    AssessmentData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(*) from assessment.assessment where subject = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(Words.count(count, "assessment", "assessments"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select assessment.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of("assessment.assessment");
    }
}
