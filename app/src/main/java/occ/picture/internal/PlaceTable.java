package occ.picture.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import occ.picture.Facet;
import occ.picture.ResponsePart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in each place, and which parts of a response it has. */
@Component
class PlaceTable {
    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record PlaceRow(
            String place,
            long all,
            long high,
            long full,
            Map<ResponsePart, Long> having,
            @Nullable Instant reviewedAt) {}

    List<PlaceRow> places(Selection selection, Collection<String> highTiers) {
        return jdbc.sql("""
                select place, count(*) as all, count(*) filter (where tier = any(:high)) as high,
                       count(*) filter (where owned and tiered and led and reviewed) as full,
                       count(*) filter (where owned) as owned, count(*) filter (where tiered) as tiered,
                       count(*) filter (where led) as led, count(*) filter (where reviewed) as reviewed,
                       max(reviewed_at) as reviewed_at
                  from (select r.place, %s as tier, r.owner is not null as owned, r.tier is not null as tiered,
                               r.lead_accepted is true as led, coalesce(r.review_due >= :today, false) as reviewed,
                               r.reviewed_at
                          from picture.register r
                         where %s) standing
                 group by place
                """.formatted(FacetColumn.of(Facet.TIER).value(), selection.where()))
                .params(selection.parameters())
                .param("high", highTiers.toArray(String[]::new))
                .query((row, number) -> {
                    var reviewed = row.getObject("reviewed_at", OffsetDateTime.class);
                    var having = new EnumMap<ResponsePart, Long>(ResponsePart.class);
                    having.put(ResponsePart.OWNER, row.getLong("owned"));
                    having.put(ResponsePart.TIER, row.getLong("tiered"));
                    having.put(ResponsePart.LEAD, row.getLong("led"));
                    having.put(ResponsePart.REVIEW, row.getLong("reviewed"));
                    return new PlaceRow(
                            row.getString("place"),
                            row.getLong("all"),
                            row.getLong("high"),
                            row.getLong("full"),
                            having,
                            reviewed == null ? null : reviewed.toInstant());
                })
                .list();
    }
}
