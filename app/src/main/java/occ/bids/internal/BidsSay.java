package occ.bids.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import occ.audit.HeldText.Passage;
import occ.audit.HeldTexts;
import occ.bids.Bid;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bids say, how they were scored, and what became of them in words. */
@Component
class BidsSay implements HeldTexts {
    private static final String BID = "BID-";
    private static final String SAID = """
            with said as (
                select b.id, b.reference, b.subject, b.class, v.place, v.heading, v.words
                  from bids.bid b
                 cross join lateral (values (1, 'Objective', b.objective), (2, 'Grounds', b.grounds),
                                            (3, 'Authorities', b.authorities), (4, 'Risks', b.risks),
                                            (5, 'How it ends', b.exit), (6, 'If it is declined', b.if_declined),
                                            (7, 'Alternatives', b.alternatives))
                       v (place, heading, words)
                union all
                select b.id, b.reference, b.subject, a.class, 8, 'Why it scores so', a.why
                  from bids.assessment a
                  join bids.bid b on b.id = a.bid
                union all
                select b.id, b.reference, b.subject, s.class, 8 + s.number, 'What became of it', concat_ws('. ', s.words, s.given)
                  from bids.step s
                  join bids.bid b on b.id = s.bid
            )
            select t.*, s.name
              from said t
              join mapping.subject_now s on s.id = t.subject
             where t.words <> '' and t.id in (%s)
             order by t.id, t.place
            """;
    private static final String BOUND =
            SAID.formatted("select distinct b.id from said b where b.subject = any (:asked) limit :most");
    private static final String SAYING =
            SAID.formatted("select distinct b.id from said b where audit.says(b.words, :asked) limit :most");
    private static final String ONE = SAID.formatted("select b.id from said b where b.reference = :asked");

    private final JdbcClient jdbc;

    BidsSay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isNamedBy(Reference record) {
        return record.text().startsWith(BID);
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
                "Bid",
                "Bid for " + row.getString("name"),
                Bid.ADDRESS + "/" + row.getString("reference"),
                new Passage(row.getString("heading"), row.getString("words"), new ClassId(row.getInt("class"))));
    }
}
