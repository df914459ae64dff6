package occ.picture.internal;

import java.time.LocalDate;
import java.util.List;
import occ.picture.Picture.CommunityRisk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Risk to communities, and what cannot be seen: of the present only. */
@Component
class RiskTable {
    private final JdbcClient jdbc;

    RiskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Unseen(long old, long withPlaceholders, long placeholders) {}

    List<CommunityRisk> communities(Selection selection) {
        return jdbc.sql("""
            select impact.place, max(impact.level) as level, count(distinct r.subject) as subjects,
                   min(impact.review_on) as review_on
              from picture.register r
              join mapping.community_impact_now impact on impact.subject = r.subject
             where %s
             group by impact.place
             order by level desc, subjects desc, impact.place
            """.formatted(selection.where()))
                .params(selection.parameters())
                .query((row, number) -> new CommunityRisk(
                        row.getString("place"),
                        row.getInt("level"),
                        row.getLong("subjects"),
                        row.getObject("review_on", LocalDate.class)))
                .list();
    }

    /** People known only by a placeholder name count once, however many of those found they belong to. */
    Unseen unseen(Selection selection) {
        return jdbc.sql("""
            with found as materialized (select r.subject from picture.register r where %s),
            unknown as materialized (%s)
            select (select count(*) from found r where %s) as old,
                   (select count(distinct object) from unknown join found on found.subject = object) as with_placeholders,
                   (select count(distinct person) from unknown join found on found.subject = object) as placeholders
            """.formatted(selection.where(), KnowledgeCondition.UNKNOWN_MEMBERS, KnowledgeCondition.OLD))
                .params(selection.parameters())
                .query((row, number) ->
                        new Unseen(row.getLong("old"), row.getLong("with_placeholders"), row.getLong("placeholders")))
                .single();
    }
}
