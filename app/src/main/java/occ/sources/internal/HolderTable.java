package occ.sources.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can unwrap the master key. */
@Component
class HolderTable {
    /** Without an account it is whoever has the recovery code. */
    record Holder(
            UUID id,
            @Nullable AccountId account,
            String name,
            String reference,
            byte[] publicKey,
            byte[] privateKey,
            byte[] masterKey,
            boolean byCode,
            Instant enrolledAt) {}

    private final JdbcClient jdbc;

    HolderTable(Store store) {
        this.jdbc = store.jdbc();
    }

    Optional<Holder> of(AccountId account) {
        return jdbc.sql("select * from sources.holder where account = :account")
                .param("account", account.value())
                .query(HolderTable::map)
                .optional();
    }

    Optional<Holder> ofTheRecoveryCode() {
        return jdbc.sql("select * from sources.holder where account is null")
                .query(HolderTable::map)
                .optional();
    }

    List<Holder> controllers() {
        return jdbc.sql("select * from sources.holder where account is not null order by name, reference")
                .query(HolderTable::map)
                .list();
    }

    List<Holder> all() {
        return jdbc.sql("select * from sources.holder").query(HolderTable::map).list();
    }

    void add(Holder holder) {
        jdbc.sql("""
                insert into sources.holder
                       (id, account, name, reference, public_key, private_key, master_key, by_code, enrolled_at)
                values (:id, :account, :name, :reference, :public, :private, :master, :byCode, :at)
                """)
                .param("id", holder.id())
                .param(
                        "account",
                        holder.account() == null ? null : holder.account().value())
                .param("name", holder.name())
                .param("reference", holder.reference())
                .param("public", holder.publicKey())
                .param("private", holder.privateKey())
                .param("master", holder.masterKey())
                .param("byCode", holder.byCode())
                .param("at", Utc.at(holder.enrolledAt()))
                .update();
    }

    void giveMasterKey(UUID holder, byte[] masterKey) {
        jdbc.sql("update sources.holder set master_key = :master where id = :id")
                .param("master", masterKey)
                .param("id", holder)
                .update();
    }

    void remove(UUID holder) {
        jdbc.sql("delete from sources.holder where id = :id")
                .param("id", holder)
                .update();
    }

    void removeAll() {
        jdbc.sql("delete from sources.holder").update();
    }

    private static Holder map(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new Holder(
                row.getObject("id", UUID.class),
                account == null ? null : new AccountId(account),
                row.getString("name"),
                row.getString("reference"),
                row.getBytes("public_key"),
                row.getBytes("private_key"),
                row.getBytes("master_key"),
                row.getBoolean("by_code"),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant());
    }
}
