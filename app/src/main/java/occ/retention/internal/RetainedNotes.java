package occ.retention.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reviewers wrote goes with what they wrote it of. */
@Component
class RetainedNotes implements PersonalData {
    private final JdbcClient jdbc;

    RetainedNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var reviews = jdbc.sql("select count(*) from retention.review where record = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return reviews == 0 ? List.of() : List.of(Words.count(reviews, "review", "reviews"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select retention.erase(:records)")
                .param("records", erasure.keys())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("retention.proposal", "retention.review", "retention.grouping", "retention.hold");
    }
}
