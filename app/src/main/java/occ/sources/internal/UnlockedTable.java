package occ.sources.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register as it is unlocked for somebody: one half, of which the browser has the other. */
@Component
class UnlockedTable {
    private final JdbcClient jdbc;

    UnlockedTable(Store store) {
        this.jdbc = store.jdbc();
    }

    void add(UUID id, AccountId account, byte[] masterKey, Instant now) {
        jdbc.sql("""
                insert into sources.unlocked (id, account, master_key, begun_at, used_at)
                values (:id, :account, :master, :now, :now)
                """)
                .param("id", id)
                .param("account", account.value())
                .param("master", masterKey)
                .param("now", Utc.at(now))
                .update();
    }

    /** The wrapped master key, if it was looked at lately and not begun too long ago; this is a look. */
    Optional<byte[]> use(UUID id, AccountId account, Instant now, Instant lookedAtSince, Instant begunSince) {
        return jdbc.sql("""
                update sources.unlocked
                   set used_at = :now
                 where id = :id and account = :account and used_at > :lookedAtSince and begun_at > :begunSince
                returning master_key
                """)
                .param("id", id)
                .param("account", account.value())
                .param("now", Utc.at(now))
                .param("lookedAtSince", Utc.at(lookedAtSince))
                .param("begunSince", Utc.at(begunSince))
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void remove(UUID id, AccountId account) {
        jdbc.sql("delete from sources.unlocked where id = :id and account = :account")
                .param("id", id)
                .param("account", account.value())
                .update();
    }

    void removeAllOf(AccountId account) {
        jdbc.sql("delete from sources.unlocked where account = :account")
                .param("account", account.value())
                .update();
    }

    void removeUnusedSince(Instant since) {
        jdbc.sql("delete from sources.unlocked where used_at <= :since")
                .param("since", Utc.at(since))
                .update();
    }

    void removeAll() {
        jdbc.sql("delete from sources.unlocked").update();
    }
}
