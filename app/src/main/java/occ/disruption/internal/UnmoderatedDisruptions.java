package occ.disruption.internal;

import java.util.List;
import java.util.Locale;
import occ.disruption.DisruptionState;
import occ.kernel.EntityId;
import occ.mapping.ArchiveObjection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was claimed and nobody has decided on holds back an archive (R10). */
@Component
class UnmoderatedDisruptions implements ArchiveObjection {
    private final JdbcClient jdbc;

    UnmoderatedDisruptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> objections(EntityId subject) {
        return jdbc.sql("""
                select title, reference, state
                  from disruption.disruption
                 where subject = :subject and state = any (:open)
                 order by last_day, id
                """)
                .param("subject", subject.value())
                .param("open", Columns.names(DisruptionState.unmoderated()))
                .query((row, number) -> "The disruption “%s” (%s) is not decided on: it is %s"
                        .formatted(
                                row.getString("title"),
                                row.getString("reference"),
                                DisruptionState.valueOf(row.getString("state"))
                                        .label()
                                        .toLowerCase(Locale.ROOT)))
                .list();
    }
}
