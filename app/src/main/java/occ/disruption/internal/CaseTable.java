package occ.disruption.internal;

import java.util.List;
import occ.disruption.Disruption;
import occ.disruption.Effect;
import occ.disruption.Panels.Calibration;
import occ.disruption.Panels.Case;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What panels decided before: cases alike, and how often what a body claims is changed. */
@Component
class CaseTable {
    private static final int MOST = 4;

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the level that is claimed or was given instead; the same outcome, pillar and theme come first, in this order. */
    List<Case> alike(Disruption disruption) {
        return jdbc.sql(DisruptionLists.COLUMNS + """
                     , d.claimed, coalesce(w.words, '') as reasons
                """ + DisruptionLists.FROM + """
                  join mapping.subject_now t on t.id = :subject
                  left join lateral (select p.words from disruption.step p
                                      where p.disruption = d.id and p.level is not null
                                      order by p.number desc limit 1) w on true
                 where d.level is not null and d.id <> :id and (d.level = :level or d.claimed = :level)
                 order by exists (select from disruption.achieved a
                                   where a.disruption = d.id and a.type = any (:types)) desc,
                          d.pillar = :pillar desc, s.primary_theme = t.primary_theme desc, d.approved_at desc, d.id
                 limit :most
                """)
                .param("subject", disruption.about().id().value())
                .param("id", disruption.id().value())
                .param("level", disruption.claim().level().name())
                .param(
                        "types",
                        disruption.claim().achieved().stream()
                                .map(one -> one.type().code())
                                .toArray(String[]::new))
                .param("pillar", disruption.claim().pillar().name())
                .param("most", MOST)
                .query((row, number) -> new Case(
                        DisruptionLists.line(row), Effect.valueOf(row.getString("claimed")), row.getString("reasons")))
                .list();
    }

    List<Calibration> calibration() {
        return jdbc.sql("""
                select o.name, count(*) as decided,
                       count(*) filter (where d.level <> d.claimed) as regraded,
                       count(*) filter (where d.state = 'REJECTED') as rejected
                  from disruption.disruption d
                  join access.body o on o.id = d.body
                 where d.state = 'REJECTED' or (d.level is not null and d.stage <> 'SUPERVISOR')
                 group by o.name
                 order by o.name
                """)
                .query((row, number) -> new Calibration(
                        row.getString("name"),
                        row.getLong("decided"),
                        row.getLong("regraded"),
                        row.getLong("rejected")))
                .list();
    }
}
