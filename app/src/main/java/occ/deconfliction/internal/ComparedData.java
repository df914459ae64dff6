package occ.deconfliction.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is compared of somebody, and matches about them. */
@Component
class ComparedData implements PersonalData {
    private final JdbcClient jdbc;

    ComparedData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        return List.of();
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select deconfliction.erase(:records, :words)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "deconfliction.watched",
                "deconfliction.waiting",
                "deconfliction.hit",
                "deconfliction.asker",
                "deconfliction.pointer",
                "deconfliction.talk",
                "deconfliction.step",
                "deconfliction.asked",
                "deconfliction.line");
    }
}
