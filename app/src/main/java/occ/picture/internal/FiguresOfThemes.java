package occ.picture.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.governance.ThemeFigures;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Theme;
import occ.picture.RegisterFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups on the map by theme, tier and band in one reading, from the index of what stands alone. */
@Component
class FiguresOfThemes implements ThemeFigures {
    private static final String COUNTS = """
        select %s, count(*) as all,
               count(*) filter (where r.owner is not null and r.tier is not null and r.lead_accepted is true and r.planned
                                  and coalesce(r.review_due >= :today, false)) as full
          from picture.register r
         where r.superseded_at is null and r.kind = :kind and r.state = any (:states)
         group by %s
        """.formatted(Square.COLUMNS, Square.COLUMNS);

    private final JdbcClient jdbc;
    private final Clock clock;

    FiguresOfThemes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Theme, Figures> of(Actor actor) {
        var squares = new EnumMap<Theme, List<ThemeFigures.Cell>>(Theme.class);
        jdbc.sql(COUNTS)
                .param("today", DateWords.today(clock.instant()))
                .param("kind", EntityKind.GROUP.code())
                .param("states", RegisterFilter.statesOnTheMap().toArray(String[]::new))
                .query(row -> {
                    var square = Square.of(row);
                    squares.computeIfAbsent(square.theme(), _ -> new ArrayList<>())
                            .add(new ThemeFigures.Cell(
                                    square.band(), square.tier(), row.getLong("all"), row.getLong("full")));
                });
        var figures = new EnumMap<Theme, Figures>(Theme.class);
        squares.forEach((theme, all) -> figures.put(theme, new Figures(all)));
        return figures;
    }
}
