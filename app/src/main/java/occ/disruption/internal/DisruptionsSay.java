package occ.disruption.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.audit.HeldText.Passage;
import occ.audit.HeldTexts;
import occ.disruption.Disruption;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What claims say, what they rest on, and what became of them in words. */
@Component
class DisruptionsSay implements HeldTexts {
    static final String PREFIX = "DSR";
    private static final String SAID = """
            with said as (
                select d.id, d.reference, d.subject, d.class, v.place, v.heading, v.words
                  from disruption.disruption d
                 cross join lateral (values (1, 'What it is called', d.title), (2, 'What was done', d.narrative),
                                            (4, 'Before', d.before), (5, 'After', d.after),
                                            (6, 'Learnt', d.learning), (7, 'Done about it', d.learning_action))
                       v (place, heading, words)
                union all
                select d.id, d.reference, d.subject, r.class, 3, 'Restricted', r.words
                  from disruption.restricted r
                  join disruption.disruption d on d.id = r.disruption
                union all
                select d.id, d.reference, d.subject, a.class, 10 + a.place, 'Outcome', a.detail
                  from disruption.achieved a
                  join disruption.disruption d on d.id = a.disruption
                union all
                select d.id, d.reference, d.subject, e.class, 100 + e.place, 'Evidence', e.words
                  from disruption.evidence e
                  join disruption.disruption d on d.id = e.disruption
                union all
                select d.id, d.reference, d.subject, s.class, 200 + s.number, 'What became of it', s.words
                  from disruption.step s
                  join disruption.disruption d on d.id = s.disruption
                union all
                select d.id, d.reference, d.subject, f.class, 9000 + f.number, 'Whether it lasted', f.words
                  from disruption.follow_up f
                  join disruption.disruption d on d.id = f.disruption
                union all
                select d.id, d.reference, d.subject, p.class, 9200, 'Charged with', p.offence
                  from disruption.prosecution p
                  join disruption.disruption d on d.id = p.disruption
                union all
                select d.id, d.reference, d.subject, e.class, 9300 + e.number, 'What a court made of it', e.words
                  from disruption.prosecution_event e
                  join disruption.disruption d on d.id = e.disruption
                union all
                select d.id, d.reference, d.subject, a.class, 9100 + a.number, 'Why it was corrected', a.words
                  from disruption.adjustment a
                  join disruption.disruption d on d.id = a.disruption
            )
            select t.*, s.name
              from said t
              join mapping.subject_now s on s.id = t.subject
             where t.words <> '' and t.id in (%s)
             order by t.id, t.place
            """;
    private static final String BOUND = SAID.formatted("""
            select d.id from disruption.disruption d
             where d.subject = any (:asked)
                or d.id in (select disruption from disruption.target where entity = any (:asked))
                or d.id in (select disruption from disruption.prosecution where entity = any (:asked))
             limit :most""");
    private static final String SAYING =
            SAID.formatted("select distinct b.id from said b where audit.says(b.words, :asked) limit :most");
    private static final String ONE = SAID.formatted("select b.id from said b where b.reference = :asked");

    private final JdbcClient jdbc;

    DisruptionsSay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isNamedBy(Reference record) {
        return record.text().startsWith(PREFIX + "-");
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
        return new Line(
                row.getObject("id", UUID.class),
                new Reference(row.getString("reference")),
                "Disruption",
                "Disruption of " + row.getString("name"),
                Disruption.ADDRESS + "/" + row.getString("reference"),
                new Passage(row.getString("heading"), row.getString("words"), new ClassId(row.getInt("class"))));
    }
}
