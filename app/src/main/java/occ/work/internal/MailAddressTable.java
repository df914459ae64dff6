package occ.work.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MailAddressTable {
    private final JdbcClient jdbc;

    MailAddressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(AccountId account) {
        return jdbc.sql("select address from work.mail_address where account = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    void set(AccountId account, String address, AccountId by, Instant at) {
        jdbc.sql("""
            insert into work.mail_address (entered_at, account, entered_by, address) values (:at, :account, :by, :address)
                on conflict (account) do update
               set entered_at = excluded.entered_at, entered_by = excluded.entered_by, address = excluded.address,
                   trial_at = null
            """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("account", account.value())
                .param("by", by.value())
                .param("address", address)
                .update();
    }

    void remove(AccountId account) {
        jdbc.sql("delete from work.mail_address where account = :account")
                .param("account", account.value())
                .update();
    }
}
