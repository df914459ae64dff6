package occ.access.internal;

import java.time.Instant;
import java.util.List;
import occ.access.Attestations.Made;
import occ.access.Compartment;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AttestationTable {
    /** When a compartment was last attested; its opening counts as the first time. */
    record Last(Compartment compartment, String name, Instant at) {}

    private static final int MOST_SHOWN = 12;

    private final JdbcClient jdbc;

    AttestationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Last> sponsoredBy(AccountId sponsor) {
        return jdbc.sql("""
                select c.key, c.name,
                       coalesce((select max(t.at) from access.attestation t where t.compartment = c.key), c.opened_at) as last
                  from access.compartment c
                  join access.sponsorship s
                    on s.compartment = c.key and s.confirmed_at is not null and s.ended_at is null
                 where s.account = :sponsor
                 order by c.name, c.key
                """)
                .param("sponsor", sponsor.value())
                .query((row, number) -> new Last(
                        new Compartment(row.getString("key")),
                        row.getString("name"),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    boolean anyLastBefore(Instant moment) {
        return jdbc.sql("""
                select exists (select from access.compartment c
                                where c.opened_at <= :moment
                                  and not exists (select from access.attestation t
                                                   where t.compartment = c.key and t.at > :moment))
                """)
                .param("moment", Utc.of(moment))
                .query(Boolean.class)
                .single();
    }

    List<Made> made(Compartment compartment) {
        return jdbc.sql("""
                select t.at, a.full_name, t.missing
                  from access.attestation t
                  join access.account a on a.id = t.sponsor
                 where t.compartment = :compartment
                 order by t.at desc, t.id desc
                 limit :most
                """)
                .param("compartment", compartment.key())
                .param("most", MOST_SHOWN)
                .query((row, number) -> new Made(
                        row.getTimestamp("at").toInstant(), row.getString("full_name"), row.getString("missing")))
                .list();
    }

    void add(Compartment compartment, AccountId sponsor, @Nullable String missing, Instant at) {
        jdbc.sql("""
                insert into access.attestation (id, compartment, sponsor, at, missing)
                values (:id, :compartment, :sponsor, :at, :missing)
                """)
                .param("id", Uuid7.at(at))
                .param("compartment", compartment.key())
                .param("sponsor", sponsor.value())
                .param("at", Utc.of(at))
                .param("missing", missing)
                .update();
    }
}
