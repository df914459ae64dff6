package occ.assessment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.assessment.ConfidenceBasis;
import occ.kernel.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the statements about subjects and their members are like, as far as the actor may see them. */
@Component
class ConfidenceTable {
    static final ConfidenceBasis NOTHING = new ConfidenceBasis(0, 0, 0, 0);

    // Predicates are stored codes of pole: 5 nationality, which feeds nothing here (R43), 100 member of,
    // 119 is the person. A grade is stored as source, information, handling: 11x, 12x and 22x are 1A, 1B and 2B.
    private static final String BASES = """
            with reached as (
                 select subject, subject as entity from unnest(:subjects::uuid[]) as asked (subject)
                 union
                 select m.object, m.subject from pole.statement_now m where m.object = any(:subjects) and m.predicate = 100
                 union
                 select p.subject, p.object from pole.statement_now p where p.subject = any(:subjects) and p.predicate = 119)
            select r.subject, count(*) as items, count(*) filter (where s.grade / 10 in (11, 12, 22)) as strong,
                   percentile_disc(0.5) within group (order by greatest(0, extract(day from :now - s.recorded_at)))::int
                       as median_age,
                   count(distinct s.source) as sources
              from reached r
              join pole.statement_now s on s.subject = r.entity
             where s.predicate <> 5
             group by r.subject
            """;

    private final JdbcClient jdbc;

    ConfidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ConfidenceBasis of(EntityId subject, Instant now) {
        return of(List.of(subject), now).getOrDefault(subject, NOTHING);
    }

    Map<EntityId, ConfidenceBasis> of(Collection<EntityId> subjects, Instant now) {
        var bases = new HashMap<EntityId, ConfidenceBasis>();
        jdbc.sql(BASES)
                .param("subjects", subjects.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("now", Utc.at(now))
                .query(row -> {
                    bases.put(new EntityId(row.getObject("subject", UUID.class)), basis(row));
                });
        return bases;
    }

    private static ConfidenceBasis basis(ResultSet row) throws SQLException {
        return new ConfidenceBasis(
                row.getInt("items"), row.getInt("strong"), row.getInt("median_age"), row.getInt("sources"));
    }
}
