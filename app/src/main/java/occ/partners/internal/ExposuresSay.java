package occ.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.audit.HeldText.Passage;
import occ.audit.HeldTexts;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What exposures of groups say, and what bodies do about them. */
@Component
class ExposuresSay implements HeldTexts {
    private static final String EXPOSURE = "EXP-";
    private static final String SAID = """
            with said as (
                select x.id, x.reference, x.subject, x.entity, x.class, v.place, v.heading, v.words
                  from partners.exposure x
                 cross join lateral (values (1, 'The group depends on', x.words), (2, 'Why', x.why),
                                            (4, 'Why it ended', x.ended_why))
                       v (place, heading, words)
                union all
                select x.id, x.reference, x.subject, x.entity, t.class, 3, 'A body works on it', t.words
                  from partners.touch t
                  join partners.exposure x on x.id = t.exposure
            )
            select t.*, s.name, s.reference as subject_reference
              from said t
              join mapping.subject_now s on s.id = t.subject
             where t.words <> '' and t.id in (%s)
             order by t.id, t.place
            """;
    private static final String BOUND = SAID.formatted(
            "select distinct b.id from said b where b.entity = any (:asked) or b.subject = any (:asked) limit :most");
    private static final String SAYING =
            SAID.formatted("select distinct b.id from said b where audit.says(b.words, :asked) limit :most");
    private static final String ONE = SAID.formatted("select b.id from said b where b.reference = :asked");

    private final JdbcClient jdbc;

    ExposuresSay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isNamedBy(Reference record) {
        return record.text().startsWith(EXPOSURE);
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
        return new Line(
                row.getObject("id", UUID.class),
                new Reference(record),
                "Exposure of a group",
                "Exposure of " + row.getString("name"),
                "/groups/%s/exposures/%s".formatted(row.getString("subject_reference"), record),
                new Passage(row.getString("heading"), row.getString("words"), new ClassId(row.getInt("class"))));
    }
}
