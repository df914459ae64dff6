package occ.adequacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import occ.access.Transactions;
import occ.adequacy.Acceptance;
import occ.adequacy.Acceptances;
import occ.adequacy.AdequacyRule;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredAcceptances implements Acceptances {
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    StoredAcceptances(JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void accept(Actor actor, EntityId subject, AdequacyRule rule, LocalDate until, String why) {
        transactions.run(actor, () -> {
            end(actor, subject, rule, "Accepted anew");
            jdbc.sql("""
                    insert into adequacy.acceptance (accepted_at, until, class, id, clock, holder, why)
                    select :now, :until, class, gen_random_uuid(), id, :holder, :why
                      from adequacy.running where subject = :subject and rule = :rule
                    """)
                    .param("now", utc(clock.instant()))
                    .param("until", utc(DateWords.endOf(until)))
                    .param("holder", actor.account().value())
                    .param("why", why)
                    .param("subject", subject.value())
                    .param("rule", rule.key())
                    .update();
        });
    }

    @Override
    public boolean end(Actor actor, EntityId subject, AdequacyRule rule, String why) {
        return transactions.as(
                actor,
                () -> jdbc.sql("""
                        update adequacy.acceptance a set ended_at = :now, ended_by = :by, ended_why = :why
                          from adequacy.running r
                         where r.id = a.clock and r.subject = :subject and r.rule = :rule and a.ended_at is null
                        """)
                                .param("now", utc(clock.instant()))
                                .param("by", actor.account().value())
                                .param("why", why)
                                .param("subject", subject.value())
                                .param("rule", rule.key())
                                .update()
                        > 0);
    }

    @Override
    public List<Acceptance> of(Actor actor, EntityId subject) {
        return transactions.as(
                actor,
                () -> jdbc.sql("""
                        select r.subject, r.rule, a.holder, p.name, a.accepted_at, a.until, a.why
                          from adequacy.accepted a
                          join adequacy.running r on r.id = a.clock
                          join access.person p on p.id = a.holder
                         where r.subject = :subject and a.until > :now
                         order by r.rule
                        """)
                        .param("subject", subject.value())
                        .param("now", utc(clock.instant()))
                        .query((row, number) -> acceptance(row))
                        .list());
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        return new Acceptance(
                new EntityId(row.getObject("subject", UUID.class)),
                row.getString("rule"),
                new AccountId(row.getObject("holder", UUID.class)),
                row.getString("name"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("why"));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
