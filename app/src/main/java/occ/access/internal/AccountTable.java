package occ.access.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.access.Accounts.NewAccount;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountTable {
    record Credentials(AccountId id, String fullName, OrganisationId organisation, String hash, boolean mustChange) {}

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.account where not service)")
                .query(Boolean.class)
                .single();
    }

    /** By sign-in name. */
    Map<String, Actor> people() {
        var people = new HashMap<String, Actor>();
        jdbc.sql("select id, sign_in_name, full_name, organisation from access.account where not service")
                .query(row -> {
                    people.put(
                            row.getString("sign_in_name"),
                            new Actor(
                                    new AccountId(row.getObject("id", UUID.class)),
                                    row.getString("full_name"),
                                    new OrganisationId(row.getObject("organisation", UUID.class)),
                                    Actor.Kind.PERSON));
                });
        return people;
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

    /** False if somebody has the name already. */
    boolean add(
            AccountId id, String reference, NewAccount account, @Nullable String hash, boolean mustChange, Instant at) {
        return jdbc.sql("""
                insert into access.account
                       (id, reference, sign_in_name, full_name, organisation, clearance, password_hash,
                        password_must_change, opened_at)
                values (:id, :reference, :signInName, :fullName, :organisation, :clearance, :hash, :mustChange, :at)
                    on conflict (sign_in_name) do nothing
                """)
                        .param("id", id.value())
                        .param("reference", reference)
                        .param("signInName", account.signInName())
                        .param("fullName", account.fullName())
                        .param("organisation", account.organisation().value())
                        .param("clearance", account.clearance().ordinal())
                        .param("hash", hash)
                        .param("mustChange", mustChange)
                        .param("at", utc(at))
                        .update()
                == 1;
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

    void passwordHandedBy(AccountId giver, AccountId id, Instant at) {
        jdbc.sql("update access.account set password_handed_by = :giver, password_handed_at = :at where id = :id")
                .param("giver", giver.value())
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    boolean wasHandedPasswordBy(AccountId giver, AccountId id, Instant since) {
        return jdbc.sql("""
                select exists (select from access.account
                                where id = :id and password_handed_by = :giver and password_handed_at > :since)
                """)
                .param("id", id.value())
                .param("giver", giver.value())
                .param("since", utc(since))
                .query(Boolean.class)
                .single();
    }

    void close(AccountId id, Instant at) {
        jdbc.sql("update access.account set closed_at = :at where id = :id and closed_at is null")
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
