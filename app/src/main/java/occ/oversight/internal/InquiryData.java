package occ.oversight.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What auditors wrote of a record they inquired into. */
@Component
class InquiryData implements PersonalData {
    private final JdbcClient jdbc;

    InquiryData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        return List.of();
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select oversight.erase(:records, :words)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("oversight.inquiry");
    }
}
