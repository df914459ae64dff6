package occ.plans.internal;

import static occ.plans.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Pillar;
import occ.plans.Objective;
import occ.plans.Objective.Measure;
import occ.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ObjectiveTable {
    private final JdbcClient jdbc;

    ObjectiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all versions of a subject's plan, each in its order. */
    Map<PlanId, List<Objective>> of(EntityId subject) {
        var found = new LinkedHashMap<PlanId, List<Objective>>();
        jdbc.sql("""
                select plan, line, pillar, words, measure, baseline, aimed_at, by_when
                  from plans.objective
                 where subject = :subject
                 order by plan, position
                """)
                .param("subject", subject.value())
                .query((row, number) -> found.computeIfAbsent(new PlanId(uuid(row, "plan")), _ -> new ArrayList<>())
                        .add(objective(row)))
                .list();
        return found;
    }

    /** Adds a line at the end, or says the one that is there anew. */
    void put(PlanId plan, EntityId subject, ClassId accessClass, Objective objective) {
        var measure = objective.measure();
        jdbc.sql("""
                insert into plans.objective (by_when, class, position, plan, line, subject, pillar, words, measure,
                                             baseline, aimed_at)
                values (:by_when, :class,
                        (select coalesce(max(o.position), 0) + 1 from plans.objective o where o.plan = :plan),
                        :plan, :line, :subject, :pillar, :words, :measure, :baseline, :aimed_at)
                on conflict (plan, line) do update
                   set by_when = excluded.by_when, pillar = excluded.pillar, words = excluded.words,
                       measure = excluded.measure, baseline = excluded.baseline, aimed_at = excluded.aimed_at
                """)
                .param("by_when", measure.byWhen())
                .param("class", accessClass.value())
                .param("plan", plan.value())
                .param("line", objective.line())
                .param("subject", subject.value())
                .param("pillar", objective.pillar().name())
                .param("words", objective.words())
                .param("measure", measure.words())
                .param("baseline", measure.baseline())
                .param("aimed_at", measure.target())
                .update();
    }

    void drop(PlanId plan, UUID line) {
        jdbc.sql("delete from plans.objective where plan = :plan and line = :line")
                .param("plan", plan.value())
                .param("line", line)
                .update();
    }

    private static Objective objective(ResultSet row) throws SQLException {
        return new Objective(
                uuid(row, "line"),
                Pillar.valueOf(row.getString("pillar")),
                row.getString("words"),
                new Measure(
                        row.getString("measure"),
                        row.getString("baseline"),
                        row.getString("aimed_at"),
                        Columns.day(row, "by_when")));
    }
}
