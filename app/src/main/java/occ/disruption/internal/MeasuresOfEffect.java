package occ.disruption.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import occ.governance.Reading.Known;
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
        with own as (
            select d.id, d.approved_at, coalesce(d.level, d.claimed) as level, d.pillar
              from disruption.disruption d
              join mapping.subject_now s on s.id = d.subject and s.primary_theme = :theme
             where d.state = any (:counted)
               and (cast(:among as integer[]) is null or s.class = any (:among) and d.class = any (:among))),
        year as (select * from own where approved_at >= :since),
        looked as (
            select f.finding
              from disruption.follow_up f
             where f.disruption in (select id from own) and f.checked_at >= :since
               and (cast(:among as integer[]) is null or f.class = any (:among)))
        select (select count(*) from year where level in ('MODERATE', 'MAJOR')) as effect,
               (select count(*) from year) as approved,
               (select count(*) from year where pillar <> 'PURSUE') as beyond,
               (select count(*) from looked) as looked,
               (select count(*) from looked where finding in ('CONFIRMED', 'UPGRADED')) as lasted
        """;

    private static final String MOVES = """
        with own as (
            select d.id, d.reference, d.title, d.level, d.approved_at
              from disruption.disruption d
              join mapping.subject_now s on s.id = d.subject and s.primary_theme = :theme
             where d.state = any (:counted)),
        approved as (
            select d.id, d.approved_at as at, d.level from own d
             where d.approved_at >= :since order by d.approved_at desc limit :most),
        looked as (
            select f.disruption as id, f.checked_at as at from disruption.follow_up f
             where f.disruption in (select id from own) and f.checked_at >= :since order by f.checked_at desc limit :most)
        select m.measure, m.at, m.what, o.reference, o.title
          from (select 'disruption.moderate-or-major' as measure, id, at, 'it was approved' as what from approved
                 where level in ('MODERATE', 'MAJOR')
                union all
                select 'disruption.beyond-pursue', id, at, 'it was approved' from approved
                union all
                select 'disruption.lasted', id, at, 'somebody looked whether it lasted' from looked) m
          join own o on o.id = m.id
         order by m.at desc, m.id
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
                share(
                        row.getLong("lasted"),
                        row.getLong("looked"),
                        "Nobody looked again at one of this theme in the last twelve months, of what you may see"),
                BEYOND.key(),
                share(
                        row.getLong("beyond"),
                        row.getLong("approved"),
                        "None was approved in this theme in the last twelve months, of what you may see"));
    }

    private static Reading share(long part, long whole, String none) {
        return whole == 0
                ? new Unknown(none)
                : new Known(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
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
