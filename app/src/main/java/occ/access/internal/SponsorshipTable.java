package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Compartment;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for a compartment: each naming with who asked for it and who confirmed it. */
@Component
class SponsorshipTable {
    record Asked(
            UUID id,
            String reference,
            Compartment compartment,
            String compartmentName,
            boolean opens,
            AccountId sponsor,
            String sponsorName,
            AccountId askedBy,
            String askedByName,
            Instant askedAt) {}

    private static final String WAITING = """
            select s.id, s.reference, s.compartment, c.name, c.opened_at is null as opens, s.account,
                   a.full_name as sponsor_name, s.asked_by, b.full_name as asked_by_name, s.asked_at
              from access.sponsorship s
              join access.compartment c on c.key = s.compartment
              join access.account a on a.id = s.account
              join access.account b on b.id = s.asked_by
             where s.confirmed_at is null and s.ended_at is null
            """;

    private final JdbcClient jdbc;

    SponsorshipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if another naming of the same compartment waits. */
    boolean ask(UUID id, String reference, Compartment compartment, AccountId sponsor, AccountId by, Instant at) {
        return jdbc.sql("""
                insert into access.sponsorship (id, reference, compartment, account, asked_by, asked_at)
                values (:id, :reference, :compartment, :sponsor, :by, :at)
                    on conflict (compartment) where confirmed_at is null and ended_at is null do nothing
                """)
                        .param("id", id)
                        .param("reference", reference)
                        .param("compartment", compartment.key())
                        .param("sponsor", sponsor.value())
                        .param("by", by.value())
                        .param("at", Utc.of(at))
                        .update()
                == 1;
    }

    List<Asked> waiting() {
        return jdbc.sql(WAITING + " order by s.asked_at, s.id")
                .query((row, number) -> asked(row))
                .list();
    }

    Optional<Asked> waiting(String reference) {
        return jdbc.sql(WAITING + " and s.reference = :reference for update of s")
                .param("reference", reference)
                .query((row, number) -> asked(row))
                .optional();
    }

    /** The one before steps down at the same moment. */
    void confirm(Asked asked, AccountId by, Instant at) {
        jdbc.sql("""
                update access.sponsorship set ended_by = :by, ended_at = :at
                 where compartment = :compartment and confirmed_at is not null and ended_at is null
                """)
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("compartment", asked.compartment().key())
                .update();
        jdbc.sql("update access.sponsorship set confirmed_by = :by, confirmed_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("id", asked.id())
                .update();
    }

    void decline(Asked asked, AccountId by, Instant at) {
        jdbc.sql("update access.sponsorship set ended_by = :by, ended_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("id", asked.id())
                .update();
    }

    boolean isSponsor(AccountId account, Compartment compartment) {
        return jdbc.sql("""
                select exists (select from access.sponsorship
                                where compartment = :compartment and account = :account
                                  and confirmed_at is not null and ended_at is null)
                """)
                .param("compartment", compartment.key())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new Compartment(row.getString("compartment")),
                row.getString("name"),
                row.getBoolean("opens"),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("sponsor_name"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant());
    }
}
