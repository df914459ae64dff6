package occ.tasking.internal;

import static occ.tasking.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Tier;
import occ.kernel.Uuid7;
import occ.tasking.Made;
import occ.tasking.Situation;
import occ.tasking.TierDecision;
import occ.tasking.TierDecision.RiskAcceptance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TierTable {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TierTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record NewTier(Situation about, Tier tier, String rationale) {}

    void replace(List<NewTier> decisions, AccountId by, Instant at) {
        supersede(decisions.stream().map(one -> one.about().subject()).toList(), at);
        add(decisions, by, at);
    }

    private void supersede(List<EntityId> subjects, Instant at) {
        jdbc.sql("""
                update tasking.tier_decision
                   set superseded_at = :at
                 where subject = any(:subjects) and superseded_at is null
                """)
                .param("at", utc(at))
                .param("subjects", Columns.keys(subjects))
                .update();
    }

    private void add(List<NewTier> decisions, AccountId by, Instant at) {
        template.batchUpdate("""
                insert into tasking.tier_decision
                       (recorded_at, class, version, tier, suggested_tier, interim, id, subject, recorded_by, rationale)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, decisions, BATCH, (row, one) -> {
            var level = one.about().level();
            row.setObject(1, utc(at));
            row.setInt(2, one.about().accessClass().value());
            row.setInt(3, level == null ? 1 : level.version() + 1);
            row.setInt(4, one.tier().number());
            row.setObject(5, number(one.about().suggestedTier()), Types.SMALLINT);
            row.setBoolean(6, !one.about().state().isOnTheMap());
            row.setObject(7, Uuid7.at(at));
            row.setObject(8, one.about().subject().value());
            row.setObject(9, by.value());
            row.setString(10, one.rationale());
        });
    }

    void acceptRisk(Situation about, AccountId holder, String reason, AccountId by, Instant at) {
        jdbc.sql("""
                insert into tasking.risk_acceptance (recorded_at, class, decision, holder, recorded_by, reason)
                select :at, :class, id, :holder, :by, :reason
                  from tasking.tier_decision
                 where subject = :subject and superseded_at is null
                """)
                .param("at", utc(at))
                .param("class", about.accessClass().value())
                .param("holder", holder.value())
                .param("by", by.value())
                .param("reason", reason)
                .param("subject", about.subject().value())
                .update();
    }

    /** Every decision known at a time, the newest first. */
    List<TierDecision> of(EntityId subject, Instant at) {
        return jdbc.sql("""
                select d.version, d.tier, d.suggested_tier, d.interim, d.recorded_at, d.recorded_by, p.name as by_name,
                       d.rationale, r.holder, h.name as holder_name, r.recorded_at as accepted_at, r.recorded_by as accepted_by,
                       c.name as accepted_by_name, r.reason
                  from tasking.tier_decision d
                  join access.person p on p.id = d.recorded_by
                  left join tasking.risk_acceptance r on r.decision = d.id and r.recorded_at <= :at
                  left join access.person h on h.id = r.holder
                  left join access.person c on c.id = r.recorded_by
                 where d.subject = :subject and d.recorded_at <= :at
                 order by d.version desc
                """)
                .param("subject", subject.value())
                .param("at", utc(at))
                .query((row, number) -> decision(row))
                .list();
    }

    private static TierDecision decision(ResultSet row) throws SQLException {
        return new TierDecision(
                row.getInt("version"),
                Tier.of(row.getInt("tier")),
                Columns.tier(row, "suggested_tier"),
                row.getBoolean("interim"),
                Columns.made(row, "rationale"),
                risk(row));
    }

    private static @Nullable RiskAcceptance risk(ResultSet row) throws SQLException {
        var at = Columns.instantOrNull(row, "accepted_at");
        return at == null
                ? null
                : new RiskAcceptance(
                        Columns.who(row, "holder", "holder_name"),
                        new Made(
                                Columns.who(row, "accepted_by", "accepted_by_name"),
                                at,
                                Objects.requireNonNull(row.getString("reason"))));
    }

    private static @Nullable Integer number(@Nullable Tier tier) {
        return tier == null ? null : tier.number();
    }
}
