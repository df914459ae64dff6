package occ.sources;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import occ.access.Role;
import occ.database.DatabaseAddress;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.Keyholding.SetUp;
import occ.sources.Keyholding.Unlocking;
import occ.testing.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A register with two controllers. It is made anew where a test needs it untouched, and shared otherwise: deriving keys
 * from passphrases is slow on purpose.
 */
public final class RegisterExamples {
    public static final String PASSPHRASE = "otter lantern quarry thimble";
    public static final String SECOND_PASSPHRASE = "harbour velvet mustard anvil";
    public static final String SESSION = "a session";

    private static final List<String> TABLES =
            List.of("remark", "supplied", "source", "judgement", "inbox", "unlocked", "failure", "holder", "register");

    private static @Nullable String recoveryCode;
    private static @Nullable UnlockKey key;

    private final Keyholding keyholding;
    private final SourceRegister register;
    private final People people;
    private final DatabaseAddress address;

    public RegisterExamples(ApplicationContext context) {
        this.keyholding = context.getBean(Keyholding.class);
        this.register = context.getBean(SourceRegister.class);
        this.people = context.getBean(People.class);
        this.address = context.getBean(DatabaseAddress.class);
    }

    public Actor controller() {
        return people.with("command", Role.SOURCE_CONTROLLER);
    }

    public Actor second() {
        return people.with("command", Role.SOURCE_CONTROLLER, Role.ANALYST);
    }

    /** As it was before anybody set it up. Nobody can empty the log. */
    public RegisterExamples forgotten() throws SQLException {
        recoveryCode = null;
        key = null;
        for (var table : TABLES) {
            execute("delete from sources." + table);
        }
        return this;
    }

    public RegisterExamples made() throws SQLException {
        forgotten();
        recoveryCode = ((SetUp.Begun) keyholding.setUp(controller(), PASSPHRASE)).recoveryCode();
        keyholding.confirmSetUp(controller(), recoveryCode);
        return this;
    }

    /** One that is set up, made by whichever test came first. */
    public RegisterExamples standing() throws SQLException {
        return recoveryCode == null ? made() : this;
    }

    public String recoveryCode() {
        return Objects.requireNonNull(recoveryCode);
    }

    /** That of the controller, in the session of {@link #SESSION}. */
    public UnlockKey key() {
        if (key == null || !keyholding.isOpen(controller(), key)) {
            key = unlocked(controller(), PASSPHRASE).key();
        }
        return key;
    }

    public Unlocking.Unlocked unlocked(Actor actor, String passphrase) {
        return (Unlocking.Unlocked) keyholding.unlock(actor, passphrase, SESSION);
    }

    public Reference lodged(SourceType type, String source, String particulars) {
        var report = Reference.next("IRP");
        lodge(report, type, source, particulars);
        return report;
    }

    public Lodging lodge(Reference report, SourceType type, String source, String particulars) {
        return register.lodge(people.analyst(), new Lodgement(report, type, source, particulars));
    }

    /** As the register's own role: what the program could do, and nobody else. */
    public Connection store() throws SQLException {
        var sources = address.sources();
        return DriverManager.getConnection(sources.jdbcUrl(), sources.user(), sources.password());
    }

    public int execute(String sql) throws SQLException {
        try (var connection = store();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    public long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    public String text(String sql) throws SQLException {
        try (var connection = store();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
