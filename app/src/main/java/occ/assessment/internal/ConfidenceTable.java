package occ.assessment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import occ.access.AccessClasses;
import occ.assessment.ConfidenceBasis;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the statements about subjects and their members are like. A score is shown to everybody who may see its subject,
 * so only statements count that they all may see: a scorer's own clearance shows in no figure.
 */
@Component
class ConfidenceTable {
    static final ConfidenceBasis NOTHING = new ConfidenceBasis(0, 0, 0, 0);

    // Predicates are stored codes of pole: 5 nationality, which feeds nothing here (R43), 100 member of,
    // 119 is the person. A grade is stored as source, information, handling: 11x, 12x and 22x are 1A, 1B and 2B.
    private static final String BASES = """
            with open as (
                 select * from unnest(:subjects::uuid[], :classes::int[]) as open (subject, class)),
            reached as (
                 select subject, subject as entity from open
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
              join open on open.subject = r.subject and open.class = s.class
             where s.predicate <> 5
             group by r.subject
            """;

    private final JdbcClient jdbc;
    private final AccessClasses classes;

    ConfidenceTable(JdbcClient jdbc, AccessClasses classes) {
        this.jdbc = jdbc;
        this.classes = classes;
    }

    ConfidenceBasis of(EntityId subject, ClassId accessClass, Instant now) {
        return of(Map.of(subject, accessClass), now).getOrDefault(subject, NOTHING);
    }

    /** @param subjects with the class of each */
    Map<EntityId, ConfidenceBasis> of(Map<EntityId, ClassId> subjects, Instant now) {
        var of = new ArrayList<UUID>();
        var open = new ArrayList<Integer>();
        subjects.forEach(
                (subject, accessClass) -> classes.readByAllWhoRead(accessClass).forEach(one -> {
                    of.add(subject.value());
                    open.add(one.value());
                }));
        var bases = new HashMap<EntityId, ConfidenceBasis>();
        jdbc.sql(BASES)
                .param("subjects", of.toArray(UUID[]::new))
                .param("classes", open.toArray(Integer[]::new))
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
