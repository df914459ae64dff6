package occ.picture.internal;

import java.util.List;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Twelve months of the register in one statement. Every line that stood counts from the first month end it saw to the
 * last; so only the steps up and down are asked for, and the counts are their running sums.
 */
@Component
class HistoryTable {
    private static final String STEPS = """
            with line as (
                select r.primary_theme, r.tier, r.band,
                       width_bucket(r.recorded_at - interval '1 microsecond', cast(:moments as timestamptz[])) as since,
                       case when r.superseded_at is null then :points
                            else width_bucket(r.superseded_at - interval '1 microsecond',
                                              cast(:moments as timestamptz[])) end as until,
                       case when r.owner is null or r.tier is null or r.lead_accepted is not true
                                 or r.review_due is null then 0
                            else width_bucket(r.review_due, cast(:days as date[])) end as full_until
                  from picture.register r
                 where %s and (r.superseded_at is null or r.superseded_at > cast(:first as timestamptz))),
            stretch as (
                select primary_theme, tier, band, since, until, least(until, full_until) as full_until, count(*) as lines
                  from line
                 where since < until
                 group by 1, 2, 3, 4, 5, 6)
            select primary_theme, tier, band, point, sum(step) as step, sum(full_step) as full_step
              from stretch,
           lateral (values (since, lines, case when full_until > since then lines else 0 end),
                           (until, -lines, 0),
                           (full_until, 0, case when full_until > since then -lines else 0 end))
                   as steps (point, step, full_step)
             where point < :points and (step <> 0 or full_step <> 0)
             group by 1, 2, 3, 4
            """;

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many more, and how many more with a full response, from a point on. */
    record Step(Theme theme, @Nullable Tier tier, @Nullable ThreatBand band, int point, long by, long fullBy) {}

    List<Step> steps(Selection selection, MonthEnds ends) {
        return jdbc.sql(STEPS.formatted(selection.everWhere()))
                .params(selection.parameters())
                .param("moments", ends.momentTexts())
                .param("days", ends.dayTexts())
                .param("first", ends.momentTexts()[0])
                .param("points", ends.days().size())
                .query((row, number) -> {
                    var tier = row.getObject("tier", Integer.class);
                    var band = row.getString("band");
                    return new Step(
                            Theme.valueOf(row.getString("primary_theme")),
                            tier == null ? null : Tier.of(tier),
                            band == null ? null : ThreatBand.valueOf(band),
                            row.getInt("point"),
                            row.getLong("step"),
                            row.getLong("full_step"));
                })
                .list();
    }
}
