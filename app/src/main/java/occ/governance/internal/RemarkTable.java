package occ.governance.internal;

import java.time.Instant;
import java.util.List;
import occ.governance.PlanRemark;
import occ.governance.StrategicPlan;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said beside plans, and that milestones are there. */
@Component
class RemarkTable {
    private final JdbcClient jdbc;

    RemarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanRemark> last(StrategicPlan plan) {
        return jdbc.sql("""
                select distinct on (r.line) r.line, r.at, r.words, p.name
                  from governance.remark r
                  join access.person p on p.id = r.by
                 where r.plan = :plan
                 order by r.line, r.at desc, r.id desc
                """)
                .param("plan", plan.id().value())
                .query((row, number) -> {
                    var line = row.getString("line");
                    return new PlanRemark(
                            line == null ? null : new Reference(line),
                            Columns.instant(row, "at"),
                            row.getString("name"),
                            row.getString("words"));
                })
                .list();
    }

    void add(StrategicPlan plan, @Nullable Reference line, String words, Actor by, Instant at) {
        jdbc.sql("""
                insert into governance.remark (at, id, plan, by, line, words) values (:at, :id, :plan, :by, :line, :words)
                """)
                .param("at", Columns.utc(at))
                .param("id", Uuid7.at(at))
                .param("plan", plan.id().value())
                .param("by", by.account().value())
                .param("line", line == null ? null : line.text())
                .param("words", words)
                .update();
    }

    void reach(Reference milestone, String words, Actor by, Instant at) {
        jdbc.sql("""
                insert into governance.reached (at, by, line, words) values (:at, :by, :line, :words)
                on conflict (line) do nothing
                """)
                .param("at", Columns.utc(at))
                .param("by", by.account().value())
                .param("line", milestone.text())
                .param("words", words)
                .update();
    }
}
