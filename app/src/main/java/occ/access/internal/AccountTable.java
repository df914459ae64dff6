package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Accounts.NewAccount;
import occ.kernel.AccountId;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountTable {
    record Row(
            AccountId id,
            String reference,
            String signInName,
            String fullName,
            OrganisationId organisation,
            Marking clearance,
            boolean open) {}

    record Credentials(AccountId id, String fullName, OrganisationId organisation, String hash, boolean mustChange) {}

    private static final String ROWS = """
            select id, reference, sign_in_name, full_name, organisation, clearance, closed_at is null as open
              from access.account
             where not service
            """;

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> all() {
        return jdbc.sql(ROWS + " order by full_name")
                .query((row, number) -> row(row))
                .list();
    }

    Optional<Row> find(AccountId id) {
        return jdbc.sql(ROWS + " and id = :id")
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.account where not service)")
                .query(Boolean.class)
                .single();
    }

    boolean nameIsTaken(String signInName) {
        return jdbc.sql("select exists (select from access.account where sign_in_name = :name)")
                .param("name", signInName)
                .query(Boolean.class)
                .single();
    }

    Optional<Credentials> credentials(String signInName) {
        return jdbc.sql("""
                select id, full_name, organisation, password_hash, password_must_change
                  from access.account
                 where sign_in_name = :name and closed_at is null and not service and password_hash is not null
                """)
                .param("name", signInName)
                .query((row, number) -> new Credentials(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("password_must_change")))
                .optional();
    }

    Optional<String> hash(AccountId id) {
        return jdbc.sql("select password_hash from access.account where id = :id and closed_at is null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void add(
            AccountId id, String reference, NewAccount account, @Nullable String hash, boolean mustChange, Instant at) {
        jdbc.sql("""
                insert into access.account
                       (id, reference, sign_in_name, full_name, organisation, clearance, password_hash,
                        password_must_change, opened_at)
                values (:id, :reference, :signInName, :fullName, :organisation, :clearance, :hash, :mustChange, :at)
                """)
                .param("id", id.value())
                .param("reference", reference)
                .param("signInName", account.signInName())
                .param("fullName", account.fullName())
                .param("organisation", account.organisation().value())
                .param("clearance", account.clearance().ordinal())
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void setPassword(AccountId id, String hash, boolean mustChange) {
        jdbc.sql("""
                update access.account
                   set password_hash = :hash, password_must_change = :mustChange
                 where id = :id
                """)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("id", id.value())
                .update();
    }

    void close(AccountId id, Instant at) {
        jdbc.sql("update access.account set closed_at = :at where id = :id and closed_at is null")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("sign_in_name"),
                row.getString("full_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Marking.values()[row.getInt("clearance")],
                row.getBoolean("open"));
    }
}
