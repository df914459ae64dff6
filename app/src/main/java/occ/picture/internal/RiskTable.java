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

    record Unseen(long old, long withPlaceholders) {}

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

    Unseen unseen(Selection selection) {
        return jdbc.sql("""
                select count(*) filter (where %s) as old, count(*) filter (where %s) as with_placeholders
                  from picture.register r
                 where %s
                """.formatted(KnowledgeCondition.OLD, KnowledgeCondition.PLACEHOLDERS, selection.where()))
                .params(selection.parameters())
                .query((row, number) -> new Unseen(row.getLong("old"), row.getLong("with_placeholders")))
                .single();
    }

    /** People known only by a placeholder name who belong to one of those found. */
    long placeholders(Selection selection) {
        return jdbc.sql("""
                select count(distinct known.subject)
                  from pole.placeholder known
                  join pole.statement_now belongs on belongs.subject = known.subject and belongs.predicate = 100
                  join picture.register r on r.subject = belongs.object
                 where %s
                """.formatted(selection.where()))
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }
}
