package occ.disruption.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.disruption.Disruption;
import occ.disruption.DisruptionState;
import occ.faces.pages.DateWords;
import occ.governance.Measure;
import occ.governance.Measure.Unit;
import occ.governance.MeasureSource;
import occ.governance.Movement;
import occ.governance.Reading;
import occ.governance.Reading.Unknown;
import occ.governance.Scope;
import occ.kernel.Actor;
import occ.kernel.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was achieved against a theme’s subjects in a year: how much of effect, whether it lasted, and by which pillar. */
@Component
class MeasuresOfEffect implements MeasureSource {
    private static final Measure EFFECT = new Measure(
            "disruption.moderate-or-major",
            "Moderate and major disruptions in a year",
            "Approved in the last twelve months against the theme’s subjects, as moderate or major",
            Unit.NUMBER);
    private static final Measure LASTED = new Measure(
            "disruption.lasted",
            "Disruptions that lasted",
            "Of those against the theme’s subjects at which somebody looked again in the last twelve months: found to have"
                    + " lasted, or to be more than was approved",
            Unit.PERCENT);
    private static final Measure BEYOND = new Measure(
            "disruption.beyond-pursue",
            "Disruptions that do more than pursue",
            "Of those approved in the last twelve months against the theme’s subjects: led by protect, prevent or prepare",
            Unit.PERCENT);
    private static final String PAST = "It is counted as things stand: what it was on a past day is not kept";

    private static final String COUNTS = """
        with own as materialized (
            select s.id from mapping.subject_now s
             where s.primary_theme = :theme and (cast(:among as integer[]) is null or s.class = any (:among))),
        approved as materialized (
            select d.subject, d.level, d.pillar
              from disruption.disruption d
             where d.approved_at >= :since and d.state = any (:counted)
               and (cast(:among as integer[]) is null or d.class = any (:among))),
        year as (select a.level, a.pillar from approved a join own on own.id = a.subject),
        seen as materialized (
            select d.subject, d.state, f.finding
              from disruption.follow_up f
              -- One at a time by its key: few were looked at of the many there are.
              join lateral (select one.state, one.subject from disruption.disruption one
                             where one.id = f.disruption offset 0) d on true
             where f.checked_at >= :since and (cast(:among as integer[]) is null or f.class = any (:among))),
        looked as (select s.finding from seen s join own on own.id = s.subject where s.state = any (:counted))
        select (select count(*) from year where level in ('MODERATE', 'MAJOR')) as effect,
               (select count(*) from year) as approved,
               (select count(*) from year where pillar <> 'PURSUE') as beyond,
               (select count(*) from looked) as looked,
               (select count(*) from looked where finding in ('CONFIRMED', 'UPGRADED')) as lasted
        """;

    /** Each reads from the newest backwards, until there are enough. */
    private static final String MOVES = """
        (select 'disruption.moderate-or-major' as measure, d.approved_at as at, 'it was approved' as what, d.reference, d.title
           from disruption.disruption d
           join mapping.subject_now s on s.id = d.subject and s.primary_theme = :theme
          where d.approved_at >= :since and d.state = any (:counted) and d.level in ('MODERATE', 'MAJOR')
          order by d.approved_at desc
          limit :most)
        union all
        (select 'disruption.beyond-pursue', d.approved_at, 'it was approved', d.reference, d.title
           from disruption.disruption d
           join mapping.subject_now s on s.id = d.subject and s.primary_theme = :theme
          where d.approved_at >= :since and d.state = any (:counted)
          order by d.approved_at desc
          limit :most)
        union all
        (select 'disruption.lasted', f.checked_at, 'somebody looked whether it lasted', d.reference, d.title
           from disruption.follow_up f
           join disruption.disruption d on d.id = f.disruption and d.state = any (:counted)
           join mapping.subject_now s on s.id = d.subject and s.primary_theme = :theme
          where f.checked_at >= :since
          order by f.checked_at desc
          limit :most)
        order by at desc, reference
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasuresOfEffect(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Measure> measures() {
        return List.of(EFFECT, LASTED, BEYOND);
    }

    @Override
    public Map<String, Reading> read(Actor actor, Scope scope) {
        if (!scope.asAt().isNow()) {
            var unknown = new Unknown(PAST);
            return Map.of(EFFECT.key(), unknown, LASTED.key(), unknown, BEYOND.key(), unknown);
        }
        return jdbc.sql(COUNTS)
                .param("theme", scope.theme().name())
                .param("counted", Columns.names(DisruptionState.counted()))
                .param("among", scope.classes(), Types.ARRAY)
                .param("since", Columns.utc(aYearAgo()))
                .query((row, number) -> readings(row))
                .single();
    }

    private Instant aYearAgo() {
        var today = DateWords.today(clock.instant());
        return today.minusYears(1).atStartOfDay(DateWords.LONDON).toInstant();
    }

    private static Map<String, Reading> readings(ResultSet row) throws SQLException {
        return Map.of(
                EFFECT.key(),
                Reading.of(row.getLong("effect")),
                LASTED.key(),
                Reading.share(
                        row.getLong("lasted"),
                        row.getLong("looked"),
                        "Nobody looked again at one of this theme in the last twelve months, of what you may see"),
                BEYOND.key(),
                Reading.share(
                        row.getLong("beyond"),
                        row.getLong("approved"),
                        "None was approved in this theme in the last twelve months, of what you may see"));
    }

    @Override
    public Map<String, List<Movement>> moved(Actor actor, Theme theme, Instant since, int most) {
        var moved = new HashMap<String, List<Movement>>();
        jdbc.sql(MOVES)
                .param("theme", theme.name())
                .param("counted", Columns.names(DisruptionState.counted()))
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
                row.getString("title"),
                Disruption.ADDRESS + "/" + row.getString("reference"));
    }
}
