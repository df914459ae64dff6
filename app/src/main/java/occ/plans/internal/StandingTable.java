package occ.plans.internal;

import static occ.plans.internal.Columns.dayOrNull;
import static occ.plans.internal.Columns.keys;
import static occ.plans.internal.Columns.texts;
import static occ.plans.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.EntityId;
import occ.plans.PlanStanding;
import occ.plans.PlanState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How plans of many subjects stand, in one statement. */
@Component
class StandingTable {
    private static final String STANDING = """
            select p.subject, p.states, coalesce(a.actions, 0) as actions, coalesce(a.ended, 0) as ended,
                   coalesce(a.late, 0) as late, a.next
              from (select subject, array_agg(state order by number desc) as states
                      from plans.plan where subject = any (:subjects) group by subject) p
              left join (select subject, count(*) as actions,
                                count(*) filter (where state in ('DONE', 'NOT_DONE')) as ended,
                                count(*) filter (where state not in ('DONE', 'NOT_DONE') and due_on < :today) as late,
                                min(due_on) filter (where state not in ('DONE', 'NOT_DONE')) as next
                           from plans.action where subject = any (:subjects) group by subject) a
                on a.subject = p.subject
            """;

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanStanding> of(List<EntityId> subjects, LocalDate today) {
        return jdbc.sql(STANDING)
                .param("subjects", keys(subjects))
                .param("today", today)
                .query((row, number) -> standing(row))
                .list();
    }

    private static PlanStanding standing(ResultSet row) throws SQLException {
        return new PlanStanding(
                new EntityId(uuid(row, "subject")),
                texts(row, "states").stream().map(PlanState::valueOf).toList(),
                row.getInt("actions"),
                row.getInt("ended"),
                row.getInt("late"),
                dayOrNull(row, "next"));
    }
}
