package occ.meetings.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What meetings spoke of a subject. */
@Component
class MeetingData implements PersonalData {
    private final JdbcClient jdbc;

    MeetingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(*) from meetings.item where subject = :record")
                .param("record", record)
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(Words.count(count, "item of a meeting", "items of meetings"));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select meetings.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "meetings.item",
                "meetings.paper",
                "meetings.decision",
                "meetings.remark",
                "meetings.note",
                "meetings.action",
                "meetings.minute");
    }
}
