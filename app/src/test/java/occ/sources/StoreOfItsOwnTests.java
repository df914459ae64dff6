package occ.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import occ.database.DatabaseAddress;
import occ.sources.Corroboration.NewJudgement;
import occ.sources.SourceFiles.NewRemark;
import occ.sources.SourceFiles.RemarkKind;
import occ.testing.Databases;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** With raw connections, past the program: what each role of the database gets to see of a source. */
@WholeApplication
class StoreOfItsOwnTests {
    private static final String NOT_ALLOWED = "42501";

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseAddress address;

    @Autowired
    SourceFiles files;

    @Autowired
    Corroboration corroboration;

    @Value("${occ.database.folder}")
    String folder;

    RegisterExamples examples;

    @BeforeEach
    void examples() throws SQLException {
        examples = new RegisterExamples(context).standing();
    }

    @Test
    @DisplayName("R52: neither the application’s role nor the owner of everything else enters the register’s store")
    void r52NeitherTheApplicationNorTheOwnerEntersTheStore() {
        assertCannotEnter(address.appUser(), address.appPassword());
        assertCannotEnter(address.ownerUser(), address.ownerPassword());
    }

    @Test
    @DisplayName("R52: admitted by mistake, both are refused its rows, and neither can become its role")
    void r52AdmittedByMistakeBothAreRefusedItsRows() throws SQLException {
        try (var databases = new Databases(Path.of(folder));
                var superuser = databases.asSuperuser("occ_sources")) {
            execute(superuser, "grant connect on database occ_sources to occ_app, occ_owner");
            try {
                assertSeesNothing(address.appUser(), address.appPassword());
                assertSeesNothing(address.ownerUser(), address.ownerPassword());
            } finally {
                execute(superuser, "revoke connect on database occ_sources from occ_app, occ_owner");
            }
        }
    }

    @Test
    @DisplayName("R52: the register’s role cannot enter the database of everything else, so nothing is ever joined")
    void r52TheRegistersRoleCannotEnterTheOtherDatabase() {
        var store = address.sources();
        assertThatThrownBy(() -> DriverManager.getConnection(address.jdbcUrl(), store.user(), store.password()))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    @Test
    @DisplayName("R52: whoever reads every row, superuser or thief of a backup, finds no word of a source")
    void r52WhoeverReadsEveryRowFindsNoWordOfASource() throws SQLException {
        var controller = examples.controller();
        var key = examples.key();
        var report = examples.lodged(SourceType.CHIS, "ISR 77310", "Met behind the boathouse");
        var other = examples.lodged(SourceType.MEMBER_OF_PUBLIC, "Wilfrid Ambrose-Tate", "Rang twice");
        files.file(controller, key);
        var source = files.seek(controller, key, SourceType.CHIS, "ISR 77310").orElseThrow();
        files.remark(
                controller, key, source.text(), new NewRemark(RemarkKind.MOTIVATION, "Owes money to his cousin", null));
        files.get(controller, key, source.text());
        corroboration.judge(
                controller, key, new NewJudgement(report, other, Independence.INDEPENDENT, "Live in other towns"));
        examples.lodged(SourceType.PRISON, "Wing officer Beddoes", "Not filed yet");

        try (var databases = new Databases(Path.of(folder));
                var superuser = databases.asSuperuser("occ_sources")) {
            assertThat(everything(superuser))
                    .contains(source.text())
                    .doesNotContain("77310", "CHIS", "boathouse", "Ambrose", "Rang twice", "cousin")
                    .doesNotContain("other towns", "Beddoes", "Not filed", report.text(), other.text())
                    .doesNotContain(RegisterExamples.PASSPHRASE, examples.recoveryCode(), key.secret());
        }
    }

    @Test
    @DisplayName("R52: the log of accesses is only added to, by the register’s own role as well")
    void r52TheLogIsOnlyAddedTo() {
        for (var change : List.of(
                "update sources.access set name = 'Nobody'", "delete from sources.access", "truncate sources.access")) {
            assertThatThrownBy(() -> examples.execute(change)).hasMessageContaining("only added to");
        }
    }

    private void assertCannotEnter(String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(address.sources().jdbcUrl(), user, password))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    private void assertSeesNothing(String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(address.sources().jdbcUrl(), user, password)) {
            for (var sql : List.of(
                    "select * from sources.source",
                    "select * from sources.inbox",
                    "select * from sources.access",
                    "set role occ_sources",
                    "grant usage on schema sources to current_user")) {
                assertThatThrownBy(() -> execute(connection, sql))
                        .as("%s as %s", sql, user)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_ALLOWED));
            }
        }
    }

    /** All rows of all tables, each value as text, bytes as the text they would be. */
    private static String everything(Connection connection) throws SQLException {
        var all = new StringBuilder();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select * from sources." + table)) {
                while (rows.next()) {
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        var value = rows.getObject(column);
                        all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                                .append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'sources'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
