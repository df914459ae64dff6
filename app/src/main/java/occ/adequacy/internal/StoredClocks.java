package occ.adequacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.access.Transactions;
import occ.adequacy.Clocks;
import occ.adequacy.MustAct;
import occ.adequacy.RuleBook;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Identifier;
import occ.kernel.OrganisationId;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredClocks implements Clocks {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Transactions transactions;
    private final RuleBook rules;
    private final java.time.Clock clock;

    StoredClocks(
            JdbcClient jdbc, JdbcTemplate template, Transactions transactions, RuleBook rules, java.time.Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void start(Actor actor, List<Clock> clocks) {
        transactions.run(
                actor,
                () -> template.batchUpdate("""
                    insert into adequacy.clock as running
                           (started_at, due_at, class, id, subject, rule, body, account, act)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (subject, rule) where stopped_at is null do update
                       set due_at = excluded.due_at, body = excluded.body, account = excluded.account, act = excluded.act
                    """, clocks, BATCH, (row, one) -> {
                    row.setObject(1, utc(one.startedAt()));
                    row.setObject(2, utc(one.dueAt()));
                    row.setInt(3, one.accessClass().value());
                    row.setObject(4, Uuid7.at(clock.instant()));
                    row.setObject(5, one.subject().value());
                    row.setString(6, one.rule().key());
                    row.setObject(7, value(one.mustAct().body()), Types.OTHER);
                    row.setObject(8, value(one.mustAct().account()), Types.OTHER);
                    row.setString(9, one.mustAct().words());
                }));
    }

    @Override
    public void stop(Actor actor, String rule, Collection<EntityId> subjects) {
        transactions.run(
                actor,
                () -> jdbc.sql("""
                    update adequacy.clock
                       set stopped_at = :now
                     where rule = :rule and subject = any(:subjects) and stopped_at is null
                    """)
                        .param("now", utc(clock.instant()))
                        .param("rule", rule)
                        .param("subjects", keys(subjects))
                        .update());
    }

    @Override
    public void stopAll(Actor actor, Collection<EntityId> subjects) {
        transactions.run(
                actor,
                () -> jdbc.sql("""
                    update adequacy.clock set stopped_at = :now where subject = any(:subjects) and stopped_at is null
                    """)
                        .param("now", utc(clock.instant()))
                        .param("subjects", keys(subjects))
                        .update());
    }

    @Override
    public void startAgain(Actor actor, EntityId subject, Instant stoppedFrom) {
        transactions.run(
                actor,
                () -> jdbc.sql("""
                    insert into adequacy.clock (started_at, due_at, class, id, subject, rule, body, account, act)
                    select distinct on (rule) :now, due_at, class, gen_random_uuid(), subject, rule, body, account, act
                      from adequacy.clock
                     where subject = :subject and stopped_at >= :from
                     order by rule, stopped_at desc
                        on conflict do nothing
                    """)
                        .param("now", utc(clock.instant()))
                        .param("subject", subject.value())
                        .param("from", utc(stoppedFrom))
                        .update());
    }

    @Override
    public Map<EntityId, List<Running>> running(Actor actor, Collection<EntityId> subjects) {
        var running = new HashMap<EntityId, List<Running>>();
        transactions.run(
                actor,
                () -> jdbc.sql("""
                    select subject, rule, started_at, due_at, body, account, act
                      from adequacy.clock
                     where subject = any(:subjects) and stopped_at is null
                     order by due_at, rule
                    """).param("subjects", keys(subjects)).query(row -> {
                    var subject = new EntityId(row.getObject("subject", UUID.class));
                    running.computeIfAbsent(subject, any -> new ArrayList<>()).add(running(row));
                }));
        return running;
    }

    private Running running(ResultSet row) throws SQLException {
        var body = row.getObject("body", UUID.class);
        var account = row.getObject("account", UUID.class);
        return new Running(
                rules.get(row.getString("rule")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                new MustAct(
                        row.getString("act"),
                        body == null ? null : new OrganisationId(body),
                        account == null ? null : new AccountId(account)));
    }

    private static UUID[] keys(Collection<EntityId> subjects) {
        return subjects.stream().map(EntityId::value).toArray(UUID[]::new);
    }

    private static @Nullable UUID value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
