package occ.bids.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.bids.BidLevel;
import occ.bids.BidState;
import occ.bids.Bids.Line;
import occ.bids.Bids.Unmet;
import occ.bids.Bids.Which;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Bids in lists: each in a line. */
@Component
class BidLists {
    private static final String COLUMNS = """
            select b.reference, b.state, b.level, o.name as body_name, s.name as about, b.objective, b.since, b.until,
                   (select sum(x) from bids.assessment a, unnest(a.scores) x where a.bid = b.id) as score
            """;
    private static final String FROM = """
              from bids.bid b
              join access.body o on o.id = b.body
              join mapping.subject_now s on s.id = b.subject
            """;
    private static final String CHOSEN = """
             where b.state = any (:states) and (cast(:level as text) is null or b.level = :level)
            """;

    private final JdbcClient jdbc;

    BidLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> list(Which which, long skip, int most) {
        return chosen(COLUMNS + FROM + CHOSEN + " order by b.since, b.id offset :skip limit :most", which)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    long count(Which which) {
        return chosen("select count(*) " + FROM + CHOSEN, which)
                .query(Long.class)
                .single();
    }

    private StatementSpec chosen(String sql, Which which) {
        return jdbc.sql(sql)
                .param("states", which.states().stream().map(BidState::name).toArray(String[]::new))
                .param(
                        "level",
                        Optional.ofNullable(which.level()).map(BidLevel::name).orElse(null),
                        Types.VARCHAR);
    }

    Map<BidState, Long> counts() {
        var counts = new EnumMap<BidState, Long>(BidState.class);
        jdbc.sql("select b.state, count(*) as bids " + FROM + " group by b.state")
                .query(row -> {
                    counts.put(BidState.valueOf(row.getString("state")), row.getLong("bids"));
                });
        return counts;
    }

    List<Line> of(EntityId subject) {
        return jdbc.sql(COLUMNS + FROM + " where b.subject = :subject order by b.recorded_at desc, b.id desc")
                .param("subject", subject.value())
                .query((row, number) -> line(row))
                .list();
    }

    /** Each with the decision by which it stands in the ledger. */
    List<Unmet> unmet() {
        return jdbc.sql(COLUMNS + """
                     , b.assets, b.last_day - b.first_day + 1 as days, d.words, h.name as holder
                """ + FROM + """
                  join lateral (select t.words, t.risk_holder
                                  from bids.step t
                                 where t.bid = b.id and t.state = b.state
                                 order by t.number desc
                                 limit 1) d on true
                  left join access.person h on h.id = d.risk_holder
                 where b.state in ('PARTLY_ACCEPTED', 'DEFERRED', 'DECLINED')
                 order by b.since, b.id
                """)
                .query((row, number) -> unmet(row))
                .list();
    }

    private static Unmet unmet(ResultSet row) throws SQLException {
        return new Unmet(
                line(row),
                Columns.assets(row, "assets"),
                row.getLong("days"),
                row.getString("words"),
                row.getString("holder"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Reference(row.getString("reference")),
                BidState.valueOf(row.getString("state")),
                BidLevel.valueOf(row.getString("level")),
                row.getString("body_name"),
                row.getString("about"),
                row.getString("objective"),
                Columns.instant(row, "since"),
                score(row),
                Columns.dayOrNull(row, "until"));
    }

    private static @Nullable Integer score(ResultSet row) throws SQLException {
        var score = row.getInt("score");
        return row.wasNull() ? null : score;
    }
}
