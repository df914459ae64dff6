package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.governance.Measure;
import occ.governance.Movement;
import occ.kernel.EntityKind;
import occ.kernel.Theme;
import occ.mapping.SubjectAddress;
import occ.picture.RegisterFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which deeds moved what the register says of a theme: each line is compared with the one it took the place of. A review
 * that falls due moves a share as well, and is no deed: the rule of the measure says so.
 */
@Component
class RegisterMoves {
    /** So many changed lines of all themes are looked through. More are older than a page tells. */
    private static final int LOOKED_THROUGH = 400;

    private static final String CHANGED = """
        select r.recorded_at, r.reference, r.name, %1$s, %2$s
          from (select * from picture.register
                 where kind = :kind and recorded_at >= :since
                 order by recorded_at desc
                 limit :looked) r
          left join lateral (
               select * from picture.register p
                where p.subject = r.subject and p.recorded_at < r.recorded_at
                order by p.recorded_at desc
                limit 1) b on true
         where :theme in (r.primary_theme, b.primary_theme)
         order by r.recorded_at desc, r.id
        """.formatted(columns("r", "now"), columns("b", "before"));

    private final JdbcClient jdbc;

    RegisterMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line as far as measures go; {@code counted} where it is of the theme and on the map, {@code reviewed} where its review
     * was in date when something changed.
     */
    private record Line(
            boolean counted,
            boolean owned,
            boolean tiered,
            boolean led,
            boolean planned,
            String band,
            String score,
            String review,
            boolean reviewed) {
        boolean isFull() {
            return counted && owned && tiered && led && planned && reviewed;
        }
    }

    Map<String, List<Movement>> of(Theme theme, Instant since, int most) {
        var moved = new HashMap<String, List<Movement>>();
        jdbc.sql(CHANGED)
                .param("kind", EntityKind.GROUP.code())
                .param("since", Utc.at(since))
                .param("looked", LOOKED_THROUGH)
                .param("states", RegisterFilter.statesOnTheMap().toArray(String[]::new))
                .param("theme", theme.name())
                .query(row -> {
                    add(moved, row, most);
                });
        return moved;
    }

    private static void add(Map<String, List<Movement>> moved, ResultSet row, int most) throws SQLException {
        var before = line(row, "before");
        var now = line(row, "now");
        var words = words(before, now);
        for (var measure : touched(before, now)) {
            var list = moved.computeIfAbsent(measure.key(), _ -> new ArrayList<>());
            if (list.size() < most && !words.isEmpty()) {
                list.add(new Movement(
                        row.getTimestamp("recorded_at").toInstant(),
                        words,
                        row.getString("name"),
                        SubjectAddress.of(EntityKind.GROUP, row.getString("reference"))));
            }
        }
    }

    private static Set<Measure> touched(Line before, Line now) {
        var touched = new LinkedHashSet<Measure>();
        var came = before.counted() != now.counted();
        if (came || before.isFull() != now.isFull()) {
            touched.add(MeasuresOfRegister.FULL);
        }
        if (came || now.counted() && before.planned() != now.planned()) {
            touched.add(MeasuresOfRegister.PLANNED);
        }
        if (isInA(before) != isInA(now)) {
            touched.add(MeasuresOfRegister.BAND_A);
        }
        if (came || now.counted() && !before.score().equals(now.score())) {
            touched.add(MeasuresOfRegister.SCORE);
        }
        return touched;
    }

    private static boolean isInA(Line line) {
        return line.counted() && line.band().equals("A");
    }

    private static String words(Line before, Line now) {
        var words = new ArrayList<String>();
        say(words, !before.counted() && now.counted(), "came onto the map of this theme");
        say(words, before.counted() && !now.counted(), "left the map of this theme");
        say(words, !before.owned() && now.owned(), "got an owner agency");
        say(words, before.owned() && !now.owned(), "lost its owner agency");
        say(words, !before.tiered() && now.tiered(), "got a decided tier");
        say(words, before.tiered() && !now.tiered(), "lost its tier");
        say(words, !before.led() && now.led(), "its lead officer accepted");
        say(words, before.led() && !now.led(), "has no lead officer who accepted");
        say(words, !before.planned() && now.planned(), "its plan came into force");
        say(words, before.planned() && !now.planned(), "has no plan in force any more");
        say(words, !before.review().equals(now.review()), "its review date was set");
        say(
                words,
                !before.band().equals(now.band()),
                "band %s after %s".formatted(named(now.band()), named(before.band())));
        say(words, !before.score().equals(now.score()), "was scored anew");
        return String.join("; ", words);
    }

    private static void say(List<String> words, boolean isSo, String what) {
        if (isSo) {
            words.add(what);
        }
    }

    private static String named(String band) {
        return band.isEmpty() ? "none" : band;
    }

    private static Line line(ResultSet row, String when) throws SQLException {
        return new Line(
                row.getBoolean(when + "_counted"),
                row.getBoolean(when + "_owned"),
                row.getBoolean(when + "_tiered"),
                row.getBoolean(when + "_led"),
                row.getBoolean(when + "_planned"),
                row.getString(when + "_band"),
                row.getString(when + "_score"),
                row.getString(when + "_review"),
                row.getBoolean(when + "_reviewed"));
    }

    private static String columns(String line, String when) {
        return """
            coalesce(%1$s.primary_theme = :theme and %1$s.state = any (:states), false) as %2$s_counted,
            %1$s.owner is not null as %2$s_owned, %1$s.tier is not null as %2$s_tiered,
            %1$s.lead_accepted is true as %2$s_led, coalesce(%1$s.planned, false) as %2$s_planned,
            coalesce(%1$s.band, '') as %2$s_band, coalesce((%1$s.score_low + %1$s.score_high)::text, '') as %2$s_score,
            coalesce(%1$s.review_due::text, '') as %2$s_review,
            coalesce(%1$s.review_due >= (r.recorded_at at time zone 'Europe/London')::date, false) as %2$s_reviewed\
            """.formatted(line, when);
    }
}
