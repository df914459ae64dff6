package occ.threattolife.internal;

import static occ.threattolife.internal.Columns.instant;
import static occ.threattolife.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.threattolife.Duty;
import occ.threattolife.DutyId;
import occ.threattolife.DutyRota.NewDuty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DutyTable {
    private static final String DUTY = """
            select d.id, d.reference, d.organisation, u.name as unit, d.officer, p.name as officer_name, d.starts_at,
                   d.ends_at
              from threattolife.duty d
              join access.body u on u.id = d.organisation
              join access.person p on p.id = d.officer
             where d.removed_at is null
            """;

    private final JdbcClient jdbc;

    DutyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Turns that are under way or to come, in order of time. */
    List<Duty> notOver(Collection<OrganisationId> organisations, Instant now) {
        return jdbc.sql(DUTY + " and d.organisation = any (:organisations) and d.ends_at > :now"
                        + " order by d.starts_at, u.name")
                .param("organisations", Columns.keys(organisations))
                .param("now", utc(now))
                .query((row, number) -> duty(row))
                .list();
    }

    Optional<Duty> find(Reference reference) {
        return jdbc.sql(DUTY + " and d.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> duty(row))
                .optional();
    }

    /** One after another: two who set turns for an organisation at once would each find it free. */
    void lock(OrganisationId organisation) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('threattolife.duty ' || :organisation, 0))")
                .param("organisation", organisation.value().toString())
                .query(Integer.class)
                .single();
    }

    DutyId add(NewDuty duty, AccountId by, Instant at) {
        var id = new DutyId(Uuid7.at(at));
        jdbc.sql("""
                insert into threattolife.duty (starts_at, ends_at, set_at, id, organisation, officer, set_by, reference)
                values (:from, :until, :at, :id, :organisation, :officer, :by, :reference)
                """)
                .param("from", utc(duty.from()))
                .param("until", utc(duty.until()))
                .param("at", utc(at))
                .param("id", id.value())
                .param("organisation", duty.organisation().value())
                .param("officer", duty.officer().value())
                .param("by", by.value())
                .param("reference", Reference.next("DTY").text())
                .update();
        return id;
    }

    void remove(DutyId duty, AccountId by, Instant at) {
        jdbc.sql("update threattolife.duty set removed_at = :at, removed_by = :by where id = :id")
                .param("at", utc(at))
                .param("by", by.value())
                .param("id", duty.value())
                .update();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                new DutyId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                new OrganisationId(Columns.uuid(row, "organisation")),
                row.getString("unit"),
                Columns.who(row, "officer", "officer_name"),
                instant(row, "starts_at"),
                instant(row, "ends_at"));
    }
}
