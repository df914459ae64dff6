package occ.mapping.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why members still belonged, each time somebody said so. */
@Component
class JustificationTable {
    private final JdbcClient jdbc;

    JustificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Justified(EntityId group, EntityId member, ClassId accessClass, String words, int newer) {}

    void add(Justified one, AccountId by, Instant at) {
        jdbc.sql("""
                insert into mapping.justification (recorded_at, newer, class, id, subject, person, recorded_by, words)
                values (:at, :newer, :class, :id, :group, :member, :by, :words)
                """)
                .param("at", Utc.at(at))
                .param("newer", one.newer())
                .param("class", one.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("group", one.group().value())
                .param("member", one.member().value())
                .param("by", by.value())
                .param("words", one.words())
                .update();
    }

    /** What was said of each member the last time that anything was. */
    Map<EntityId, String> last(EntityId group) {
        var said = new HashMap<EntityId, String>();
        jdbc.sql("""
                select distinct on (person) person, words
                  from mapping.justification
                 where subject = :group and words <> ''
                 order by person, recorded_at desc
                """).param("group", group.value()).query(row -> {
            said.put(new EntityId(row.getObject("person", UUID.class)), row.getString("words"));
        });
        return said;
    }
}
