package occ.plans.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.governance.Measure;
import occ.governance.Measure.Unit;
import occ.governance.MeasureSource;
import occ.governance.Movement;
import occ.governance.Reading;
import occ.governance.Reading.Unknown;
import occ.governance.Scope;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Theme;
import occ.mapping.SubjectAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What plans of a theme’s groups say: what is late, and whether more is done than to pursue. */
@Component
class MeasuresOfPlans implements MeasureSource {
    private static final Measure LATE = new Measure(
            "plans.overdue-actions",
            "Overdue actions of plans",
            "Open actions past their day, of the theme’s groups",
            Unit.NUMBER);
    private static final Measure BEYOND = new Measure(
            "plans.beyond-pursue",
            "Plans that do more than pursue",
            "Of the plans in force of the theme’s groups: those with an objective to protect, prevent or prepare",
            Unit.PERCENT);
    private static final String PAST = "It is counted as things stand: what it was on a past day is not kept";

    private static final String COUNTS = """
        with own as (
            select id, class from mapping.subject_now
             where primary_theme = :theme and kind = :kind
               and (cast(:among as integer[]) is null or class = any (:among)))
        select (select count(*) from plans.action a
                 where (a.subject, a.class) in (select id, class from own) and a.state in ('TO_DO', 'IN_PROGRESS', 'WAITING')
                   and a.due_on < :today) as late,
               count(*) as plans,
               count(*) filter (where exists (select from plans.objective o
                                               where o.plan = p.id and o.pillar <> 'PURSUE')) as beyond
          from plans.plan_now p
         where (p.subject, p.class) in (select id, class from own)
        """;

    /** Each reads from the newest backwards, until there are enough. */
    private static final String MOVES = """
        (select 'plans.overdue-actions' as measure, t.at, 'an action was ' ||
                case a.state when 'DONE' then 'done' when 'NOT_DONE' then 'given up' else 'moved on' end as what, s.reference,
                s.name
           from plans.step t
           join plans.action a on a.id = t.action
           join mapping.subject_now s on s.id = a.subject and s.primary_theme = :theme and s.kind = :kind
          where t.at >= :since and a.due_on < (t.at at time zone 'Europe/London')::date
          order by t.at desc
          limit :most)
        union all
        (select 'plans.beyond-pursue', p.decided_at, 'its plan came into force', s.reference, s.name
           from plans.plan_now p
           join mapping.subject_now s on s.id = p.subject and s.primary_theme = :theme and s.kind = :kind
          where p.decided_at >= :since
          order by p.decided_at desc
          limit :most)
        order by at desc, reference
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasuresOfPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Measure> measures() {
        return List.of(LATE, BEYOND);
    }

    @Override
    public Map<String, Reading> read(Actor actor, Scope scope) {
        if (!scope.asAt().isNow()) {
            return Map.of(LATE.key(), new Unknown(PAST), BEYOND.key(), new Unknown(PAST));
        }
        return jdbc.sql(COUNTS)
                .param("among", scope.classes(), Types.ARRAY)
                .param("theme", scope.theme().name())
                .param("kind", EntityKind.GROUP.code())
                .param("today", DateWords.today(clock.instant()))
                .query((row, number) -> readings(row))
                .single();
    }

    private static Map<String, Reading> readings(ResultSet row) throws SQLException {
        var plans = row.getLong("plans");
        return Map.of(
                LATE.key(),
                Reading.of(row.getLong("late")),
                BEYOND.key(),
                Reading.share(
                        row.getLong("beyond"),
                        plans,
                        "No group of this theme has a plan in force, of what you may see"));
    }

    @Override
    public Map<String, List<Movement>> moved(Actor actor, Theme theme, Instant since, int most) {
        var moved = new HashMap<String, List<Movement>>();
        jdbc.sql(MOVES)
                .param("theme", theme.name())
                .param("kind", EntityKind.GROUP.code())
                .param("since", Columns.utc(since))
                .param("most", most)
                .query(row -> {
                    moved.computeIfAbsent(row.getString("measure"), _ -> new ArrayList<>())
                            .add(movement(row));
                });
        return moved;
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                Columns.instant(row, "at"),
                row.getString("what"),
                row.getString("name"),
                SubjectAddress.of(EntityKind.GROUP, row.getString("reference")) + "/plan");
    }
}
