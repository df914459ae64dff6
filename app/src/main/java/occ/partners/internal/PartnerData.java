package occ.partners.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a group depended on, and what was read off a person or a thing. */
@Component
class PartnerData implements PersonalData {
    private final JdbcClient jdbc;

    PartnerData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(*) from partners.exposure where subject = :record or entity = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0
                ? List.of()
                : List.of(Words.count(count, "line of what a group depends on", "lines of what a group depends on"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select partners.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of("partners.exposure", "partners.exposure_basis", "partners.touch", "partners.posting");
    }
}
