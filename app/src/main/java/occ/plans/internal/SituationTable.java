package occ.plans.internal;

import static occ.plans.internal.Columns.instant;
import static occ.plans.internal.Columns.instantOrNull;
import static occ.plans.internal.Columns.uuid;
import static occ.plans.internal.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.mapping.SubjectState;
import occ.plans.PlanSituation;
import occ.plans.PlanSituation.InForce;
import occ.plans.PlanSituation.NextAction;
import occ.tasking.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the plans of subjects stand, gathered in one statement. */
@Component
class SituationTable {
    private static final String SITUATIONS = """
            select s.id, s.class, s.state, s.place, mapped.at as mapped_at, l.officer, p.name as officer_name,
                   f.review_on, f.decided_at, w.submitted_at, one.since as one_sided_since,
                   next.due_on, next.recorded_at as next_since, next.officer as next_officer,
                   next.officer_name as next_officer_name,
                   exists (select from plans.action g
                            where g.subject = s.id and g.state in ('TO_DO', 'IN_PROGRESS', 'WAITING')
                              and g.officer is not null
                              and not exists (select from access.works_here h where h.account = g.officer)) as owner_left
              from mapping.subject_now s
              left join lateral (
                   select min(m.recorded_at) as at
                     from mapping.subject_standing m
                    where m.id = s.id and m.state = any(:on_the_map)
                      and m.version > coalesce((select max(v.version) from mapping.subject_standing v
                                                 where v.id = s.id and v.state = any(:off_the_map)), -1)) mapped on true
              left join tasking.lead_officer l on l.subject = s.id and l.superseded_at is null and l.accepted
                        and exists (select from access.works_here h where h.account = l.officer)
              left join access.person p on p.id = l.officer
              left join plans.plan f on f.subject = s.id and f.state = 'IN_FORCE'
              left join plans.plan w on w.subject = s.id and w.state = 'SUBMITTED'
              left join lateral (
                   select min(x.recorded_at) as since
                     from plans.plan x
                    where x.subject = s.id and x.state in ('DRAFT', 'SUBMITTED', 'IN_FORCE') and x.one_pillar = ''
                      and exists (select from plans.objective o where o.plan = x.id)
                      and (not exists (select from plans.objective o where o.plan = x.id and o.pillar = 'PURSUE')
                           or not exists (select from plans.objective o
                                           where o.plan = x.id and o.pillar <> 'PURSUE'))) one on true
              left join lateral (
                   select a.due_on, a.recorded_at, a.officer, q.name as officer_name
                     from plans.action a
                     left join access.person q on q.id = a.officer
                    where a.subject = s.id and a.state in ('TO_DO', 'IN_PROGRESS', 'WAITING')
                    order by a.due_on, a.id
                    limit 1) next on true
             where s.id = any(:subjects)
            """;

    private final JdbcClient jdbc;
    private final Reach reach;

    SituationTable(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** Those of the subjects that are there for the reader. */
    List<PlanSituation> of(Collection<EntityId> subjects) {
        return jdbc.sql(SITUATIONS)
                .param("subjects", Columns.keys(subjects))
                .param("on_the_map", Reach.ON_THE_MAP)
                .param("off_the_map", Reach.OFF_THE_MAP)
                .query((row, number) -> situation(row))
                .list();
    }

    private PlanSituation situation(ResultSet row) throws SQLException {
        return new PlanSituation(
                new EntityId(uuid(row, "id")),
                new ClassId(row.getInt("class")),
                SubjectState.valueOf(row.getString("state")),
                reach.area(row.getString("place")).id(),
                instantOrNull(row, "mapped_at"),
                who(row, "officer", "officer_name"),
                inForce(row),
                instantOrNull(row, "submitted_at"),
                instantOrNull(row, "one_sided_since"),
                next(row),
                row.getBoolean("owner_left"));
    }

    private static @Nullable Who who(ResultSet row, String account, String name) throws SQLException {
        return uuidOrNull(row, account) == null ? null : Columns.who(row, account, name);
    }

    private static @Nullable InForce inForce(ResultSet row) throws SQLException {
        var review = Columns.dayOrNull(row, "review_on");
        return review == null ? null : new InForce(instant(row, "decided_at"), review);
    }

    private static @Nullable NextAction next(ResultSet row) throws SQLException {
        var due = Columns.dayOrNull(row, "due_on");
        return due == null
                ? null
                : new NextAction(instant(row, "next_since"), due, who(row, "next_officer", "next_officer_name"));
    }
}
