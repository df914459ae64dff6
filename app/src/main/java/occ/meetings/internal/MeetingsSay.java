package occ.meetings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.audit.HeldText.Passage;
import occ.audit.HeldTexts;
import occ.faces.pages.DateWords;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.meetings.MeetingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agendas, papers, decisions and minutes say. Words of the meeting itself are of the meeting, all others of their item. */
@Component
class MeetingsSay implements HeldTexts {
    private static final String MEETING = "MTG-";
    private static final String ITEM = "AGI-";
    private static final String SAID = """
            with said as (
                select i.id, i.reference, i.meeting, i.subject, i.class, v.place, v.heading, v.words
                  from meetings.item i
                 cross join lateral (values (1, 'Item', i.title), (2, 'Words', i.words), (3, 'Why it came off', i.reason))
                       v (place, heading, words)
                union all
                select i.id, i.reference, i.meeting, coalesce(p.subject, i.subject), p.class, 4, 'Paper',
                       concat_ws('. ', p.title,
                                 (select string_agg(t #>> '{}', '. ')
                                    from jsonb_path_query(p.content, '$[*].rows[*][*]') t))
                  from meetings.paper p
                  join meetings.item i on i.id = p.item
                union all
                select i.id, i.reference, i.meeting, i.subject, d.class, 5, 'Decision',
                       concat_ws('. ', d.label, d.reasons, nullif(array_to_string(d.details, '. '), ''))
                  from meetings.decision d
                  join meetings.item i on i.id = d.item
                union all
                select i.id, i.reference, i.meeting, i.subject, r.class, 6, 'Said against it, or on standing back', r.words
                  from meetings.remark r
                  join meetings.item i on i.id = r.item
                union all
                select i.id, i.reference, i.meeting, i.subject, n.class, 7, 'Notes', n.words
                  from meetings.note n
                  join meetings.item i on i.id = n.item
                union all
                select i.id, i.reference, i.meeting, i.subject, a.class, 8, 'Action', concat_ws('. ', a.words, a.answer)
                  from meetings.action a
                  join meetings.item i on i.id = a.item
                union all
                select i.id, i.reference, i.meeting, i.subject, m.class, 9, 'Minutes', m.said
                  from meetings.minute m
                  join meetings.item i on i.id = m.item
                union all
                select g.id, g.reference, g.id, null, g.class, 1, 'Why it did not meet', g.words
                  from meetings.meeting g
                union all
                select g.id, g.reference, g.id, null, m.class, 2, 'Minutes', m.said
                  from meetings.minute m
                  join meetings.meeting g on g.id = m.meeting
                 where m.item is null
            )
            select t.*, g.reference as meeting_reference, o.name, g.starts_at
              from said t
              join meetings.meeting g on g.id = t.meeting
              join meetings.meeting_group o on o.id = g.of_group
             where t.words <> '' and t.id in (%s)
             order by t.id, t.place
            """;
    private static final String BOUND =
            SAID.formatted("select distinct b.id from said b where b.subject = any (:asked) limit :most");
    private static final String SAYING =
            SAID.formatted("select distinct b.id from said b where audit.says(b.words, :asked) limit :most");
    private static final String ONE = SAID.formatted("select b.id from said b where b.reference = :asked");

    private final JdbcClient jdbc;

    MeetingsSay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isNamedBy(Reference record) {
        return record.text().startsWith(MEETING) || record.text().startsWith(ITEM);
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
        var isItem = record.startsWith(ITEM);
        var meeting = MeetingGroup.ADDRESS + "/" + row.getString("meeting_reference");
        return new Line(
                row.getObject("id", UUID.class),
                new Reference(record),
                isItem ? "Item of a meeting" : "Meeting",
                row.getString("name") + ", " + DateWords.day(Columns.instant(row, "starts_at")),
                isItem ? meeting + "/items/" + record : meeting,
                new Passage(row.getString("heading"), row.getString("words"), new ClassId(row.getInt("class"))));
    }
}
