package occ.mapping.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the map holds of a subject, and of somebody in the records of their groups. */
@Component
class SubjectData implements PersonalData {
    private final JdbcClient jdbc;

    SubjectData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(*) from mapping.standing where subject = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0
                ? List.of()
                : List.of(Words.count(count, "record of how it stood", "records of how it stood"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("""
                select mapping.erase(:records, :near, :words)
                union all
                select mapping.erase_justifications(:records, :near, :words)
                union all
                select mapping.erase_tripwires(:records, :near, :words)
                """).params(erasure.parameters()).query(UUID.class).list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "mapping.subject",
                "mapping.standing",
                "mapping.definition_test",
                "mapping.review",
                "mapping.review_due",
                "mapping.justification",
                "mapping.tripwire_answer",
                "mapping.tripwire_heard",
                "mapping.child_membership",
                "mapping.archive_proposal",
                "mapping.succession",
                "mapping.community_impact",
                "mapping.weakness");
    }
}
