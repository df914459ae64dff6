package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import occ.picture.Facet;
import occ.picture.ResponsePart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands at a moment, counted in one reading place by place, and square by square. */
@Component
class StandingTable {
    private static final String COUNTS = """
        select grouping(r.place) = 0 as of_a_place, r.place, %1$s, count(*) as all,
               count(*) filter (where %2$s = any(:high)) as high,
               count(*) filter (where r.owned and r.tiered and r.led and r.planned and r.reviewed) as full,
               count(*) filter (where r.owned) as owned, count(*) filter (where r.tiered) as tiered,
               count(*) filter (where r.led) as led,
               count(*) filter (where r.planned) as planned, count(*) filter (where r.reviewed) as reviewed,
               max(r.reviewed_at) as reviewed_at
          from (select r.place, %1$s, r.owner is not null as owned, r.tier is not null as tiered,
                       r.lead_accepted is true as led, r.planned, coalesce(r.review_due >= :today, false) as reviewed,
                       r.reviewed_at
                  from picture.register r
                 where %3$s) r
         group by grouping sets ((r.place), (%1$s))
        """;

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record OfPlace(
            String place,
            long all,
            long high,
            long full,
            Map<ResponsePart, Long> having,
            @Nullable Instant reviewedAt) {}

    record OfSquare(Square square, long all, long full) {}

    record Standing(List<OfPlace> places, List<OfSquare> squares) {}

    Standing counts(Selection selection, Collection<String> highTiers) {
        var standing = new Standing(new ArrayList<>(), new ArrayList<>());
        jdbc.sql(COUNTS.formatted(Square.COLUMNS, FacetColumn.of(Facet.TIER).value(), selection.where()))
                .params(selection.parameters())
                .param("high", highTiers.toArray(String[]::new))
                .query(row -> {
                    if (row.getBoolean("of_a_place")) {
                        standing.places().add(place(row));
                    } else {
                        standing.squares().add(new OfSquare(Square.of(row), row.getLong("all"), row.getLong("full")));
                    }
                });
        return standing;
    }

    private static OfPlace place(ResultSet row) throws SQLException {
        var reviewed = row.getObject("reviewed_at", OffsetDateTime.class);
        var having = new EnumMap<ResponsePart, Long>(ResponsePart.class);
        having.put(ResponsePart.OWNER, row.getLong("owned"));
        having.put(ResponsePart.TIER, row.getLong("tiered"));
        having.put(ResponsePart.LEAD, row.getLong("led"));
        having.put(ResponsePart.PLAN, row.getLong("planned"));
        having.put(ResponsePart.REVIEW, row.getLong("reviewed"));
        return new OfPlace(
                row.getString("place"),
                row.getLong("all"),
                row.getLong("high"),
                row.getLong("full"),
                having,
                reviewed == null ? null : reviewed.toInstant());
    }
}
