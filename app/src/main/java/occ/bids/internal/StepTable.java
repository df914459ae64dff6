package occ.bids.internal;

import static occ.bids.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.bids.Bid;
import occ.bids.Bid.Assessed;
import occ.bids.Bid.Step;
import occ.bids.BidId;
import occ.bids.BidLevel;
import occ.bids.BidState;
import occ.bids.Criterion;
import occ.bids.Power;
import occ.bids.Scores;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of bids, and how they were scored. */
@Component
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said on a step. {@code given} is what part was, {@code until} the day until which it is deferred. */
    record Said(
            String words,
            @Nullable String given,
            @Nullable LocalDate until,
            @Nullable AccountId riskHolder,
            @Nullable Power power) {
        static Said of(String words) {
            return new Said(words, null, null, null, null);
        }
    }

    void add(Bid bid, BidState state, BidLevel level, Said said, AccountId by, Instant at) {
        jdbc.sql("""
                insert into bids.step
                       (at, until, class, number, id, bid, by, risk_holder, state, level, words, given, power)
                select :at, :until, :class, coalesce(max(s.number), 0) + 1, :id, :bid, :by, :holder, :state, :level,
                       :words, :given, :power
                  from bids.step s
                 where s.bid = :bid
                """)
                .param("at", utc(at))
                .param("until", said.until(), Types.DATE)
                .param("class", bid.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("bid", bid.id().value())
                .param("by", by.value())
                .param(
                        "holder",
                        Optional.ofNullable(said.riskHolder())
                                .map(AccountId::value)
                                .orElse(null),
                        Types.OTHER)
                .param("state", state.name())
                .param("level", level.name())
                .param("words", said.words())
                .param("given", said.given(), Types.VARCHAR)
                .param(
                        "power",
                        Optional.ofNullable(said.power()).map(Power::name).orElse(null),
                        Types.VARCHAR)
                .update();
    }

    void score(Bid bid, Scores scores, AccountId by, Instant at) {
        jdbc.sql("""
                insert into bids.assessment (at, class, bid, by, scores, why)
                values (:at, :class, :bid, :by, :scores, :why)
                """)
                .param("at", utc(at))
                .param("class", bid.accessClass().value())
                .param("bid", bid.id().value())
                .param("by", by.value())
                .param(
                        "scores",
                        Arrays.stream(Criterion.values())
                                .map(criterion -> (short) scores.of(criterion))
                                .toArray(Short[]::new))
                .param("why", scores.why())
                .update();
    }

    List<Step> of(BidId bid) {
        return jdbc.sql("""
                select s.at, s.state, s.level, p.name as by_name, s.words, s.given, s.until, h.name as holder, s.power
                  from bids.step s
                  join access.person p on p.id = s.by
                  left join access.person h on h.id = s.risk_holder
                 where s.bid = :bid
                 order by s.number
                """)
                .param("bid", bid.value())
                .query((row, number) -> step(row))
                .list();
    }

    Optional<Assessed> scoresOf(BidId bid) {
        return jdbc.sql("""
                select a.at, a.scores, a.why, a.by, p.name as by_name
                  from bids.assessment a
                  join access.person p on p.id = a.by
                 where a.bid = :bid
                """)
                .param("bid", bid.value())
                .query((row, number) -> assessed(row))
                .optional();
    }

    private static Step step(ResultSet row) throws SQLException {
        var power = row.getString("power");
        return new Step(
                Columns.instant(row, "at"),
                BidState.valueOf(row.getString("state")),
                BidLevel.valueOf(row.getString("level")),
                row.getString("by_name"),
                row.getString("words"),
                row.getString("given"),
                Columns.dayOrNull(row, "until"),
                row.getString("holder"),
                power == null ? null : Power.valueOf(power));
    }

    private static Assessed assessed(ResultSet row) throws SQLException {
        return new Assessed(
                new Scores(each(row), row.getString("why")),
                new AccountId(Columns.uuid(row, "by")),
                row.getString("by_name"),
                Columns.instant(row, "at"));
    }

    private static Map<Criterion, Integer> each(ResultSet row) throws SQLException {
        var scores = (Short[]) row.getArray("scores").getArray();
        var each = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            each.put(criterion, (int) scores[criterion.ordinal()]);
        }
        return each;
    }
}
