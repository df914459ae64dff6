package occ.threattolife.internal;

import static occ.threattolife.internal.Columns.instant;
import static occ.threattolife.internal.Columns.instantOrNull;
import static occ.threattolife.internal.Columns.utc;
import static occ.threattolife.internal.Columns.utcOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import occ.kernel.Uuid7;
import occ.threattolife.Made;
import occ.threattolife.Step;
import occ.threattolife.ThreatId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code number} is the version of the threat that the step brings about. */
    void add(ThreatId threat, int number, Step step) {
        var made = step.made();
        var row = StepRow.of(step);
        jdbc.sql("""
                insert into threattolife.step (at, moment, number, real, immediate, id, threat, by_account, kind, why,
                                               to_whom, from_whom, by_whom, measures, response, ending)
                values (:at, :moment, :number, :real, :immediate, :id, :threat, :by_account, :kind, :why,
                        :to_whom, :from_whom, :by_whom, :measures, :response, :ending)
                """)
                .param("at", utc(made.at()))
                .param("moment", utcOrNull(row.moment()))
                .param("number", number)
                .param("real", row.real())
                .param("immediate", row.immediate())
                .param("id", Uuid7.at(made.at()))
                .param("threat", threat.value())
                .param("by_account", made.by().account().value())
                .param("kind", row.kind().name())
                .param("why", row.why())
                .param("to_whom", row.toWhom())
                .param("from_whom", row.fromWhom())
                .param("by_whom", row.byWhom())
                .param("measures", row.measures())
                .param("response", row.response())
                .param("ending", row.ending())
                .update();
    }

    /** The newest first. */
    List<Step> of(ThreatId threat) {
        return jdbc.sql("""
                select s.at, s.moment, s.real, s.immediate, s.by_account, p.name as by_name, s.kind, s.why, s.to_whom,
                       s.from_whom, s.by_whom, s.measures, s.response, s.ending
                  from threattolife.step s
                  join access.person p on p.id = s.by_account
                 where s.threat = :threat
                 order by s.number desc
                """)
                .param("threat", threat.value())
                .query((row, number) -> step(row))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        var made = new Made(Columns.who(row, "by_account", "by_name"), instant(row, "at"));
        return new StepRow(
                        StepRow.Kind.valueOf(row.getString("kind")),
                        row.getString("why"),
                        instantOrNull(row, "moment"),
                        row.getString("to_whom"),
                        row.getString("from_whom"),
                        row.getString("by_whom"),
                        row.getString("measures"),
                        row.getString("response"),
                        row.getString("ending"),
                        row.getObject("real", Boolean.class),
                        row.getObject("immediate", Boolean.class))
                .step(made);
    }
}
