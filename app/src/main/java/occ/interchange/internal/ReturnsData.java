package occ.interchange.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mapping returns said of somebody. */
@Component
class ReturnsData implements PersonalData {
    private final JdbcClient jdbc;

    ReturnsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(distinct import) from interchange.brought where entity = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0
                ? List.of()
                : List.of(Words.count(count, "import that brought it", "imports that brought it"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select interchange.erase(:records, :words)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "interchange.import",
                "interchange.problem",
                "interchange.staged_row",
                "interchange.like_record",
                "interchange.brought",
                "interchange.left_standing");
    }
}
