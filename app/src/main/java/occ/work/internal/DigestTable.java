package occ.work.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.work.Digests.Sending;
import occ.work.Digests.State;
import occ.work.Digests.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who turned digests on, and what became of each. */
@Component
class DigestTable {
    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Times> times(AccountId account) {
        return jdbc.sql("select hour, every_day from work.digest where account = :account")
                .param("account", account.value())
                .query((row, number) -> new Times(row.getInt("hour"), row.getBoolean("every_day")))
                .optional();
    }

    void turnOn(AccountId account, Times times, Instant at) {
        jdbc.sql("""
            insert into work.digest (account, turned_on_at, hour, every_day) values (:account, :at, :hour, :every_day)
                on conflict (account) do update
               set turned_on_at = excluded.turned_on_at, hour = excluded.hour, every_day = excluded.every_day
            """)
                .param("account", account.value())
                .param("at", utc(at))
                .param("hour", times.hour())
                .param("every_day", times.everyDay())
                .update();
    }

    void turnOff(AccountId account) {
        jdbc.sql("delete from work.digest where account = :account")
                .param("account", account.value())
                .update();
    }

    /** False if there was one a moment ago. */
    boolean mayTry(AccountId account, Instant at, Instant since) {
        return jdbc.sql("""
            update work.mail_address set trial_at = :at
             where account = :account and (trial_at is null or trial_at < :since)
            """)
                        .param("at", utc(at))
                        .param("account", account.value())
                        .param("since", utc(since))
                        .update()
                == 1;
    }

    List<Sending> last(AccountId account, int most) {
        return jdbc.sql("""
            select day, state, next_at from work.digest_sending where account = :account order by day desc limit :most
            """)
                .param("account", account.value())
                .param("most", most)
                .query((row, number) -> sending(row))
                .list();
    }

    /**
     * Takes up one that is due today and that nobody has taken up. The row of whoever turned it on is locked for it, so that
     * of two servers each takes another.
     */
    Optional<Actor> takeUp(LocalDate day, boolean weekday, Instant now, Instant lease) {
        return jdbc.sql("""
            with due as (
                select d.account
                  from work.digest d
                  join work.mail_address m on m.account = d.account
                  join access.works_here h on h.account = d.account
                 where (d.every_day or :weekday)
                   and (cast(:day as date) + make_time(d.hour, 0, 0)) at time zone 'Europe/London' <= :now
                   and (cast(:day as date) + make_time(d.hour, 0, 0)) at time zone 'Europe/London' > d.turned_on_at
                   and not exists (select from work.digest_sending s where s.account = d.account and s.day = :day)
                 order by d.account
                 limit 1
                   for update of d skip locked),
            taken as (
                insert into work.digest_sending (day, next_at, account, attempts, state)
                select :day, :lease, account, 1, 'SENDING' from due
                    on conflict do nothing
                returning account)
            select p.id, p.name, p.organisation from taken t join access.person p on p.id = t.account
            """)
                .param("day", day)
                .param("weekday", weekday)
                .param("now", utc(now))
                .param("lease", utc(lease))
                .query((row, number) -> actor(row))
                .optional();
    }

    /** Takes up one that could not be delivered before and whose next time has come. */
    Optional<Actor> takeUpAgain(LocalDate day, Instant now, Instant lease) {
        return jdbc.sql("""
            with due as (
                select s.account, s.day
                  from work.digest_sending s
                  join work.digest d on d.account = s.account
                  join access.works_here h on h.account = s.account
                 where s.day = :day and s.state = 'WAITING' and s.next_at <= :now
                 order by s.next_at
                 limit 1
                   for update of s skip locked),
            taken as (
                update work.digest_sending s
                   set state = 'SENDING', attempts = s.attempts + 1, next_at = :lease
                  from due
                 where s.account = due.account and s.day = due.day
                returning s.account)
            select p.id, p.name, p.organisation from taken t join access.person p on p.id = t.account
            """)
                .param("day", day)
                .param("now", utc(now))
                .param("lease", utc(lease))
                .query((row, number) -> actor(row))
                .optional();
    }

    int attempts(AccountId account, LocalDate day) {
        return jdbc.sql("select attempts from work.digest_sending where account = :account and day = :day")
                .param("account", account.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void end(AccountId account, LocalDate day, State state, Instant nextAt) {
        jdbc.sql("""
            update work.digest_sending set state = :state, next_at = :next
             where account = :account and day = :day and state = 'SENDING'
            """)
                .param("state", state.name())
                .param("next", utc(nextAt))
                .param("account", account.value())
                .param("day", day)
                .update();
    }

    /**
     * What was being sent when its process was lost may have arrived: it is not sent twice. Nor is one sent the day after, and
     * whoever turned it off meanwhile hears of none.
     */
    void giveUp(LocalDate today, Instant now) {
        jdbc.sql("""
            update work.digest_sending s
               set state = case when exists (select from work.digest d where d.account = s.account) then 'FAILED'
                                else 'NOTHING' end
             where s.state = 'SENDING' and s.next_at < :now or s.state = 'WAITING' and s.day < :today
            """).param("now", utc(now)).param("today", today).update();
    }

    private static Sending sending(ResultSet row) throws SQLException {
        return new Sending(
                row.getObject("day", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("next_at", OffsetDateTime.class).toInstant());
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Actor.Kind.SERVICE);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
