package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Conflicts.Record;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConflictTable {
    record Row(
            UUID id,
            String reference,
            AccountId account,
            String person,
            OrganisationId organisation,
            String record,
            String reason,
            Instant since,
            @Nullable AccountId liftAskedBy,
            @Nullable String liftAskedByName,
            @Nullable String liftReason) {}

    private static final String PRESENT = """
            select k.id, k.reference, k.account, a.full_name, a.organisation, k.record, k.reason, k.since, k.lift_asked_by,
                   b.full_name as lift_asked_by_name, k.lift_reason
              from access.kept_away k
              join access.account a on a.id = k.account
              left join access.account b on b.id = k.lift_asked_by
             where k.lifted_at is null
            """;

    private final JdbcClient jdbc;

    ConflictTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of an entity that is set apart, which it is from now on. */
    String setApart(UUID entity) {
        return key(entity).orElseGet(() -> {
            var key = Reference.next("APT").text();
            var first = jdbc.sql("insert into access.apart (entity, key) values (:entity, :key) on conflict do nothing")
                            .param("entity", entity)
                            .param("key", key)
                            .update()
                    == 1;
            if (first) {
                jdbc.sql("select access.set_apart(:entity, :key)")
                        .param("entity", entity)
                        .param("key", key)
                        .query(row -> {});
            }
            return first ? key : key(entity).orElseThrow();
        });
    }

    private Optional<String> key(UUID entity) {
        return jdbc.sql("select key from access.apart where entity = :entity")
                .param("entity", entity)
                .query(String.class)
                .optional();
    }

    void add(AccountId account, String apart, Record record, String reason, AccountId by, Instant at) {
        jdbc.sql("""
                insert into access.kept_away (id, reference, account, apart, record, reason, since, recorded_by)
                values (:id, :reference, :account, :apart, :record, :reason, :at, :by)
                    on conflict (account, apart) where lifted_at is null do nothing
                """)
                .param("id", Uuid7.at(at))
                .param("reference", Reference.next("COI").text())
                .param("account", account.value())
                .param("apart", apart)
                .param("record", record.reference().text())
                .param("reason", reason)
                .param("at", Utc.of(at))
                .param("by", by.value())
                .update();
    }

    List<Row> present() {
        return jdbc.sql(PRESENT + " order by k.since, k.id")
                .query((row, number) -> row(row))
                .list();
    }

    Optional<Row> present(String reference) {
        return jdbc.sql(PRESENT + " and k.reference = :reference for update of k")
                .param("reference", reference)
                .query((row, number) -> row(row))
                .optional();
    }

    void askToLift(Row row, AccountId by, String reason, Instant at) {
        jdbc.sql("""
                update access.kept_away set lift_asked_by = :by, lift_asked_at = :at, lift_reason = :reason where id = :id
                """)
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("reason", reason)
                .param("id", row.id())
                .update();
    }

    void lift(Row row, AccountId by, Instant at) {
        jdbc.sql("update access.kept_away set lifted_by = :by, lifted_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("id", row.id())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        var asked = row.getObject("lift_asked_by", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("full_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("record"),
                row.getString("reason"),
                row.getTimestamp("since").toInstant(),
                asked == null ? null : new AccountId(asked),
                row.getString("lift_asked_by_name"),
                row.getString("lift_reason"));
    }
}
