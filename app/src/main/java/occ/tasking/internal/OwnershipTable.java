package occ.tasking.internal;

import static occ.tasking.internal.Columns.utc;
import static occ.tasking.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Uuid7;
import occ.tasking.Ownership;
import occ.tasking.Situation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OwnershipTable {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    OwnershipTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record NewOwner(Situation about, OrganisationId owner, String reason) {}

    void replace(List<NewOwner> owners, AccountId by, Instant at) {
        supersede(owners.stream().map(one -> one.about().subject()).toList(), at);
        add(owners, by, at);
    }

    private void supersede(List<EntityId> subjects, Instant at) {
        jdbc.sql("""
                update tasking.ownership
                   set superseded_at = :at
                 where subject = any(:subjects) and superseded_at is null
                """)
                .param("at", utc(at))
                .param("subjects", Columns.keys(subjects))
                .update();
    }

    private void add(List<NewOwner> owners, AccountId by, Instant at) {
        template.batchUpdate("""
                insert into tasking.ownership (recorded_at, class, version, id, subject, owner, recorded_by, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, owners, BATCH, (row, one) -> {
            var owner = one.about().owner();
            row.setObject(1, utc(at));
            row.setInt(2, one.about().accessClass().value());
            row.setInt(3, owner == null ? 1 : owner.version() + 1);
            row.setObject(4, Uuid7.at(at));
            row.setObject(5, one.about().subject().value());
            row.setObject(6, one.owner().value());
            row.setObject(7, by.value());
            row.setString(8, one.reason());
        });
    }

    /** Every owner known at a time, the newest first. */
    List<Ownership> of(EntityId subject, Instant at) {
        return jdbc.sql("""
                select o.version, o.owner, b.name as owner_name, o.recorded_at, o.recorded_by, p.name as by_name, o.reason
                  from tasking.ownership o
                  join access.body b on b.id = o.owner
                  join access.person p on p.id = o.recorded_by
                 where o.subject = :subject and o.recorded_at <= :at
                 order by o.version desc
                """)
                .param("subject", subject.value())
                .param("at", utc(at))
                .query((row, number) -> ownership(row))
                .list();
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        return new Ownership(
                row.getInt("version"),
                new OrganisationId(uuid(row, "owner")),
                row.getString("owner_name"),
                Columns.made(row, "reason"));
    }
}
