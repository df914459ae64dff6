package occ.plans.internal;

import static occ.plans.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.audit.HeldText.Passage;
import occ.audit.HeldTexts;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.SubjectAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What versions of plans and their actions say, the steps of actions and what other bodies answered among it. */
@Component
class PlansSay implements HeldTexts {
    private static final String PLAN = "PLN-";
    private static final String ACTION = "ACT-";
    private static final String SAID = """
            with said as (
                select p.id, p.reference, p.subject, null::uuid as person, p.class, v.place, v.heading, v.words
                  from plans.plan p
                 cross join lateral (values (1, 'Intelligence gaps', p.gaps), (2, 'Community impact', p.impact),
                                            (3, 'Risks', p.risks), (4, 'Exit criteria', p.exit),
                                            (5, 'Why one pillar is enough', p.one_pillar),
                                            (7, 'Decision', p.decision_note), (8, 'Why it was closed', p.closing))
                       v (place, heading, words)
                union all
                select p.id, p.reference, p.subject, null, o.class, 6, 'Objective',
                       concat_ws('. ', o.words, o.measure, nullif(o.baseline, ''), o.aimed_at)
                  from plans.objective o
                  join plans.plan p on p.id = o.plan
                union all
                select a.id, a.reference, a.subject, a.person, a.class, v.place, v.heading, v.words
                  from plans.action a
                 cross join lateral (values (1, 'Action', a.words), (2, 'Aimed at', a.target), (3, 'Grounds', a.grounds))
                       v (place, heading, words)
                union all
                select a.id, a.reference, a.subject, a.person, s.class, 4, 'What came of it', s.note
                  from plans.step s
                  join plans.action a on a.id = s.action
                union all
                select a.id, a.reference, a.subject, a.person, a.class, v.place, v.heading, v.words
                  from plans.request r
                  join plans.action a on a.id = r.action
                 cross join lateral (values (5, 'Asked of a body', r.words), (6, 'Answer of the body', r.reply))
                       v (place, heading, words)
            )
            select t.*, s.name, s.kind as subject_kind, s.reference as subject_reference
              from said t
              join mapping.subject_now s on s.id = t.subject
             where t.words <> '' and t.id in (%s)
             order by t.id, t.place
            """;
    private static final String BOUND = SAID.formatted(
            "select distinct b.id from said b where b.person = any (:asked) or b.subject = any (:asked) limit :most");
    private static final String SAYING =
            SAID.formatted("select distinct b.id from said b where audit.says(b.words, :asked) limit :most");
    private static final String ONE = SAID.formatted("select distinct b.id from said b where b.reference = :asked");

    private final JdbcClient jdbc;

    PlansSay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isNamedBy(Reference record) {
        return record.text().startsWith(PLAN) || record.text().startsWith(ACTION);
    }

    @Override
    public List<Line> boundTo(Collection<UUID> records, int most) {
        return lines(
                jdbc.sql(BOUND).param("asked", records.toArray(UUID[]::new)).param("most", most));
    }

    @Override
    public List<Line> saying(String asked, int most) {
        return lines(jdbc.sql(SAYING).param("asked", asked).param("most", most));
    }

    @Override
    public List<Line> of(Reference record) {
        return lines(jdbc.sql(ONE).param("asked", record.text()));
    }

    private static List<Line> lines(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var record = row.getString("reference");
        var isAction = record.startsWith(ACTION);
        var subject = SubjectAddress.of(EntityKind.of(row.getInt("subject_kind")), row.getString("subject_reference"));
        return new Line(
                uuid(row, "id"),
                new Reference(record),
                isAction ? "Action of a plan" : "Plan",
                (isAction ? "Action on " : "Plan for ") + row.getString("name"),
                subject + (isAction ? "/plan/actions/" + record : "/plan/versions"),
                new Passage(row.getString("heading"), row.getString("words"), new ClassId(row.getInt("class"))));
    }
}
