package occ.bids.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked for, for a subject. */
@Component
class BidData implements PersonalData {
    private final JdbcClient jdbc;

    BidData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(*) from bids.bid where subject = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(Words.count(count, "bid for it", "bids for it"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select bids.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of("bids.bid", "bids.assessment", "bids.step", "bids.team_given");
    }
}
