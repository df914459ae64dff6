package occ.picture.internal;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import occ.governance.Measure;
import occ.governance.Measure.Unit;
import occ.governance.MeasureSource;
import occ.governance.Movement;
import occ.governance.Reading;
import occ.governance.Reading.Known;
import occ.governance.Reading.Unknown;
import occ.governance.Scope;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Theme;
import occ.picture.RegisterFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register says of the groups of a theme that are on the map, in one reading; its old lines answer for the past. */
@Component
class MeasuresOfRegister implements MeasureSource {
    static final Measure FULL = new Measure(
            "picture.full-response",
            "Groups with a full response",
            "Of the theme’s groups on the map: those with an owner, a decided tier, a lead who accepted, a plan in force and a"
                    + " review in date. A review that falls due takes a group out by itself",
            Unit.PERCENT);
    static final Measure PLANNED = new Measure(
            "picture.planned",
            "Groups with a plan in force",
            "Of the theme’s groups on the map: those with a plan in force",
            Unit.PERCENT);
    static final Measure BAND_A = new Measure(
            "picture.band-a", "Groups in band A", "The theme’s groups on the map whose threat band is A", Unit.NUMBER);
    static final Measure SCORE = new Measure(
            "picture.mean-score",
            "Mean threat score",
            "The mean of the theme’s scored groups on the map, each at the middle of its range",
            Unit.NUMBER);

    private static final String NONE = "No group of this theme is on the map, of what you may see";
    private static final String COUNTS = """
        select count(*) as all, count(*) filter (where r.planned) as planned, count(*) filter (where r.band = 'A') as band_a,
               avg((r.score_low + r.score_high) / 2) as score,
               count(*) filter (where r.owner is not null and r.tier is not null and r.lead_accepted is true and r.planned
                                  and coalesce(r.review_due >= :today, false)) as full
          from picture.register r
         where r.kind = :kind and r.state = any (:states) and r.primary_theme = :theme and %s
           and (cast(:among as integer[]) is null or r.class = any (:among))
        """;

    private final JdbcClient jdbc;
    private final RegisterMoves moves;
    private final Clock clock;

    MeasuresOfRegister(JdbcClient jdbc, RegisterMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public List<Measure> measures() {
        return List.of(FULL, PLANNED, BAND_A, SCORE);
    }

    @Override
    public Map<String, Reading> read(Actor actor, Scope scope) {
        var moment = Moment.of(scope.asAt(), clock.instant());
        return jdbc.sql(COUNTS.formatted(moment.stood()))
                .param("at", moment.at())
                .param("today", moment.day())
                .param("kind", EntityKind.GROUP.code())
                .param("states", RegisterFilter.statesOnTheMap().toArray(String[]::new))
                .param("among", scope.classes(), Types.ARRAY)
                .param("theme", scope.theme().name())
                .query((row, number) -> readings(row))
                .single();
    }

    @Override
    public Map<String, List<Movement>> moved(Actor actor, Theme theme, Instant since, int most) {
        return moves.of(theme, since, most);
    }

    private static Map<String, Reading> readings(ResultSet row) throws SQLException {
        var all = row.getLong("all");
        var score = row.getBigDecimal("score");
        return Map.of(
                FULL.key(), Reading.share(row.getLong("full"), all, NONE),
                PLANNED.key(), Reading.share(row.getLong("planned"), all, NONE),
                BAND_A.key(), Reading.of(row.getLong("band_a")),
                SCORE.key(),
                        score == null
                                ? new Unknown("No group of this theme is scored, of what you may see")
                                : new Known(score.setScale(1, RoundingMode.HALF_UP)));
    }
}
