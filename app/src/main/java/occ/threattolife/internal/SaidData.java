package occ.threattolife.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of a threat to the life of somebody on record. */
@Component
class SaidData implements PersonalData {
    private final JdbcClient jdbc;

    SaidData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        return List.of();
    }

    @Override
    public Optional<String> objection(Collection<UUID> records) {
        var open = jdbc.sql("select threattolife.is_open_over(:records)")
                .param("records", records.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
        return open ? Optional.of("A threat to life stands open over it") : Optional.empty();
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select threattolife.erase(:records)")
                .param("records", erasure.keys())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("threattolife.said", "threattolife.step");
    }
}
