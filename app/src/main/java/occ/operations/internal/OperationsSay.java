package occ.operations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.audit.HeldText.Passage;
import occ.audit.HeldTexts;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.operations.OperationCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operations say, what they rest on, and what became of them in words. */
@Component
class OperationsSay implements HeldTexts {
    static final String PREFIX = "OPN";
    private static final String SAID = """
            with said as (
                select o.id, o.reference, o.subject, o.class, v.place, v.heading, v.words
                  from operations.operation o
                 cross join lateral (values (1, 'Name', o.name), (2, 'Objective', o.objective),
                                            (3, 'Why it was opened without a tasking', o.untasked))
                       v (place, heading, words)
                union all
                select o.id, o.reference, o.subject, a.class, 10, 'Authority', concat_ws('. ', a.held_as, a.words)
                  from operations.authority a
                  join operations.operation o on o.id = a.operation
                union all
                select o.id, o.reference, o.subject, m.class, 11, 'Part played', m.part
                  from operations.member m
                  join operations.operation o on o.id = m.operation
                union all
                select o.id, o.reference, o.subject, c.class, 12, 'Cost', c.words
                  from operations.cost c
                  join operations.operation o on o.id = c.operation
                union all
                select o.id, o.reference, o.subject, y.class, v.place, v.heading, v.words
                  from operations.analysis y
                  join operations.operation o on o.id = y.operation
                 cross join lateral (values (20, 'Intended', y.intended), (21, 'Happened', y.happened),
                                            (22, 'What worked', y.worked), (23, 'What did not', y.failed),
                                            (24, 'Recommended', y.recommended), (25, 'Residual threat', y.residual))
                       v (place, heading, words)
                union all
                select o.id, o.reference, o.subject, s.class, 100 + s.number, 'What became of it', s.words
                  from operations.step s
                  join operations.operation o on o.id = s.operation
            )
            select t.*, s.name
              from said t
              join mapping.subject_now s on s.id = t.subject
             where t.words <> '' and t.id in (%s)
             order by t.id, t.place
            """;
    private static final String BOUND = SAID.formatted("""
            select o.id from operations.operation o
             where o.subject = any (:asked)
                or o.id in (select operation from operations.also_about where entity = any (:asked))
             limit :most""");
    private static final String SAYING =
            SAID.formatted("select distinct b.id from said b where audit.says(b.words, :asked) limit :most");
    private static final String ONE = SAID.formatted("select b.id from said b where b.reference = :asked");

    private final JdbcClient jdbc;

    OperationsSay(JdbcClient jdbc) {
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
                "Operation",
                "Operation against " + row.getString("name"),
                OperationCase.ADDRESS + "/" + row.getString("reference"),
                new Passage(row.getString("heading"), row.getString("words"), new ClassId(row.getInt("class"))));
    }
}
