package occ.sources.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row that says which key the register has. */
@Component
class RegisterTable {
    /** {@code keyring} is wrapped under the master key. */
    record Register(int keyNumber, byte[] publicKey, byte[] keyring, boolean confirmed) {}

    private static final String READ =
            "select key_number, public_key, keyring, confirmed_at is not null as confirmed from sources.register";

    private final JdbcClient jdbc;

    RegisterTable(Store store) {
        this.jdbc = store.jdbc();
    }

    Optional<Register> read() {
        return jdbc.sql(READ).query(RegisterTable::map).optional();
    }

    /** For who is going to change it: one after the other. */
    Optional<Register> take() {
        return jdbc.sql(READ + " for update").query(RegisterTable::map).optional();
    }

    /** For setting it up, when there is no row yet to hold on to: one after the other, whoever begins. */
    void takeAlone() {
        jdbc.sql("lock table sources.register in share row exclusive mode").update();
    }

    void begin(Register register) {
        jdbc.sql("""
                insert into sources.register (key_number, public_key, keyring)
                values (:number, :public, :keyring)
                """)
                .param("number", register.keyNumber())
                .param("public", register.publicKey())
                .param("keyring", register.keyring())
                .update();
    }

    void forget() {
        jdbc.sql("delete from sources.register where confirmed_at is null").update();
    }

    void confirm(Instant now) {
        jdbc.sql("update sources.register set confirmed_at = :now")
                .param("now", Utc.at(now))
                .update();
    }

    void change(int keyNumber, byte[] publicKey, byte[] keyring) {
        jdbc.sql("update sources.register set key_number = :number, public_key = :public, keyring = :keyring")
                .param("number", keyNumber)
                .param("public", publicKey)
                .param("keyring", keyring)
                .update();
    }

    private static Register map(ResultSet row, int number) throws SQLException {
        return new Register(
                row.getInt("key_number"),
                row.getBytes("public_key"),
                row.getBytes("keyring"),
                row.getBoolean("confirmed"));
    }
}
