package occ.rights.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies of a record that cases of people's own rights hold, and what those cases say of whoever asked. */
@Component
class RightsData implements PersonalData {
    private static final String CALLED = """
            select e.reference from pole.entity e where e.id = :record
            union
            select r.reference from intelligence.report_reference r where r.id = :record
            """;

    private final JdbcClient jdbc;

    RightsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(distinct f.request) from rights.found f where f.record in (" + CALLED + ")")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(Words.count(count, "request about it", "requests about it"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select rights.erase(:records, :words)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "rights.request",
                "rights.wait",
                "rights.step",
                "rights.found",
                "rights.release",
                "rights.question",
                "rights.question_text",
                "rights.restricted");
    }
}
