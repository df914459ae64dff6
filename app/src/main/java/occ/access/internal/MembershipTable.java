package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.access.Compartment;
import occ.access.Compartment.Kind;
import occ.access.CompartmentMembers.Left;
import occ.access.CompartmentMembers.Member;
import occ.access.CompartmentMembers.Own;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was and is in a compartment. A row is ended and never deleted: who left when stays known. */
@Component
class MembershipTable {
    /** {@code by} and {@code reason} are missing for whoever is laid down before anybody works here. */
    record Admission(
            Compartment compartment,
            AccountId account,
            Instant since,
            @Nullable Instant until,
            @Nullable AccountId by,
            @Nullable String reason) {}

    private final JdbcClient jdbc;

    MembershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An admission before this one ends with it, or ended when its time was over. */
    void admit(Admission admission) {
        admit(admission, null);
    }

    /** {@code breakGlass} is how they were let in, where it was that way. */
    void admit(Admission admission, @Nullable UUID breakGlass) {
        jdbc.sql("""
                update access.compartment_member
                   set left_at = least(until, :at), left_by = case when until <= :at then null else cast(:by as uuid) end,
                       left_because = case when until <= :at then null else 'Admitted anew' end
                 where compartment = :compartment and account = :account and left_at is null
                """)
                .param("compartment", admission.compartment().key())
                .param("account", admission.account().value())
                .param("at", Utc.of(admission.since()))
                .param("by", value(admission.by()))
                .update();
        jdbc.sql("""
                insert into access.compartment_member
                       (id, compartment, account, since, until, admitted_by, reason, break_glass)
                values (:id, :compartment, :account, :since, :until, :by, :reason, :breakGlass)
                """)
                .param("id", Uuid7.at(admission.since()))
                .param("compartment", admission.compartment().key())
                .param("account", admission.account().value())
                .param("since", Utc.of(admission.since()))
                .param("until", Utc.ofNullable(admission.until()))
                .param("by", value(admission.by()))
                .param("reason", admission.reason())
                .param("breakGlass", breakGlass)
                .update();
    }

    /** Whether they were in it. */
    boolean dismiss(Compartment compartment, AccountId account, AccountId by, String reason, Instant at) {
        return jdbc.sql("""
                update access.compartment_member
                   set left_at = :at, left_by = :by, left_because = :reason
                 where compartment = :compartment and account = :account and left_at is null
                   and (until is null or until > :at)
                """)
                        .param("compartment", compartment.key())
                        .param("account", account.value())
                        .param("by", by.value())
                        .param("reason", reason)
                        .param("at", Utc.of(at))
                        .update()
                == 1;
    }

    List<Own> own(AccountId account, Instant now) {
        return own(account, now, "");
    }

    /** Those that somebody is in by admission, and may let others into. */
    List<Own> lettingIn(AccountId account, Instant now) {
        return own(account, now, " and m.break_glass is null");
    }

    private List<Own> own(AccountId account, Instant now, String narrower) {
        return jdbc.sql("""
                select m.compartment, c.name, c.kind, m.until,
                       exists (select from access.sponsorship s
                                where s.compartment = m.compartment and s.account = m.account
                                  and s.confirmed_at is not null and s.ended_at is null) as sponsor
                  from access.compartment_member m
                  join access.compartment c on c.key = m.compartment
                 where m.account = :account and m.left_at is null and (m.until is null or m.until > :now)
                """ + narrower + " order by c.name, c.key")
                .param("account", account.value())
                .param("now", Utc.of(now))
                .query((row, number) -> new Own(
                        new Compartment(row.getString("compartment")),
                        row.getString("name"),
                        Kind.valueOf(row.getString("kind")),
                        Utc.instant(row, "until"),
                        row.getBoolean("sponsor")))
                .list();
    }

    List<Member> members(Compartment compartment, Instant now) {
        return jdbc.sql("select " + PersonTable.COLUMNS + """
                       , m.since, m.until, m.reason, b.full_name as admitted_by
                  from access.compartment_member m
                  join access.account a on a.id = m.account
                  join access.organisation o on o.id = a.organisation
                  left join access.account b on b.id = m.admitted_by
                 where m.compartment = :compartment and m.left_at is null and (m.until is null or m.until > :now)
                   and a.closed_at is null
                 order by a.full_name, a.id
                """)
                .param("compartment", compartment.key())
                .param("now", Utc.of(now))
                .query((row, number) -> member(row))
                .list();
    }

    List<Left> left(Compartment compartment, Instant now) {
        return jdbc.sql("select " + PersonTable.COLUMNS + """
                       , m.since, coalesce(m.left_at, m.until, a.closed_at) as gone_at, b.full_name as left_by,
                       m.left_because
                  from access.compartment_member m
                  join access.account a on a.id = m.account
                  join access.organisation o on o.id = a.organisation
                  left join access.account b on b.id = m.left_by
                 where m.compartment = :compartment
                   and (m.left_at is not null or m.until <= :now or a.closed_at is not null)
                 order by gone_at desc, m.id
                """)
                .param("compartment", compartment.key())
                .param("now", Utc.of(now))
                .query((row, number) -> left(row))
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                PersonTable.person(row),
                row.getTimestamp("since").toInstant(),
                Utc.instant(row, "until"),
                row.getString("admitted_by"),
                row.getString("reason"));
    }

    private static Left left(ResultSet row) throws SQLException {
        return new Left(
                PersonTable.person(row),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("gone_at").toInstant(),
                row.getString("left_by"),
                row.getString("left_because"));
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
