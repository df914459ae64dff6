package occ.mapping.internal;

import java.util.List;
import occ.mapping.Triage.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TriageTable {
    private final JdbcClient jdbc;
    private final StandingRow rows;

    TriageTable(JdbcClient jdbc, StandingRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<Waiting> waiting(List<String> places) {
        return jdbc.sql(StandingRow.SELECT + ", p.name as nominator, b.name as nominated_from, c.due_at "
                        + StandingRow.FROM + """
                  join access.person p on p.id = s.recorded_by
                  join access.body b on b.id = s.nominated_by
                  left join adequacy.running c on c.subject = s.id and c.rule = :rule
                 where t.state in ('NOMINATED', 'TRIAGE') and t.place = any(:places) and
                """ + StandingRow.NOW + " order by s.recorded_at, s.id")
                .param("rule", MappingRules.TRIAGE.key())
                .param("places", places.toArray(String[]::new))
                .query((row, number) -> new Waiting(
                        rows.read(row, number),
                        row.getString("nominator"),
                        row.getString("nominated_from"),
                        Utc.readOrNone(row, "due_at")))
                .list();
    }
}
