package occ.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** One server for the whole class: each test takes it as the one before left it, started or stopped. */
class EmbeddedPostgresTests {
    private static final Path FOLDER = Path.of("target", "embedded-postgres-tests");

    @BeforeAll
    static void beginWithAnEmptyFolder() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var server = EmbeddedPostgres.start(FOLDER);
                var owner = asOwner(server)) {
            execute(owner, "create table seizure (item text primary key)");
            execute(owner, "grant select, insert on seizure to occ_app");
        }
    }

    @AfterAll
    static void removeTheFolder() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER.resolve("home").toRealPath());
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (var server = EmbeddedPostgres.start(FOLDER)) {
            seize(server, "a rigid inflatable boat");
        }
        try (var server = EmbeddedPostgres.start(FOLDER)) {
            assertThat(isSeized(server, "a rigid inflatable boat")).isTrue();
        }
    }

    @Test
    void aServerThatIsKilledComesBackByItselfWithWhatItHadAcknowledged() throws Exception {
        try (var server = EmbeddedPostgres.start(FOLDER)) {
            seize(server, "two kilograms of cutting agent");
            var killed = postmaster();
            killed.destroyForcibly();
            killed.onExit().get(10, TimeUnit.SECONDS);
            awaitAnswer(server);
            assertThat(isSeized(server, "two kilograms of cutting agent")).isTrue();
        }
    }

    @Test
    void aNoteOfAProcessThatIsNoLongerPostgresDoesNotBlockTheStart() throws Exception {
        var note = FOLDER.resolve("home/data/postmaster.pid");
        EmbeddedPostgres.start(FOLDER).close();
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + note.getParent() + "\n");
        try (var server = EmbeddedPostgres.start(FOLDER)) {
            assertThat(server.isOwned()).isTrue();
        }
    }

    @Test
    void aServerOutlivesNeitherItsProgramNorBlocksTheNext() throws Exception {
        var program = OtherProgram.startingAServerIn(FOLDER);
        var orphan = postmaster();
        program.kill();
        try (var server = EmbeddedPostgres.start(FOLDER)) {
            assertThat(isSeized(server, OtherProgram.ITEM)).isTrue();
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void anotherProgramJoinsTheRunningServerAndLeavesItRunning() throws Exception {
        var program = OtherProgram.startingAServerIn(FOLDER);
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(FOLDER))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("Another process");
            try (var joined = EmbeddedPostgres.startOrJoin(FOLDER)) {
                assertThat(joined.isOwned()).isFalse();
                assertThat(isSeized(joined, OtherProgram.ITEM)).isTrue();
            }
            assertThat(isSeized(EmbeddedPostgres.join(FOLDER), OtherProgram.ITEM))
                    .isTrue();
        } finally {
            program.kill();
        }
    }

    @Test
    void thisProgramJoinsItsOwnServerWithoutLosingHoldOfIt() throws Exception {
        try (var server = EmbeddedPostgres.start(FOLDER)) {
            EmbeddedPostgres.startOrJoin(FOLDER).close();
            seize(server, "a burner phone");
            assertThat(OtherProgram.tryingToStartIn(FOLDER)).contains("Another process");
        }
    }

    @Test
    void withoutAServerThereIsNothingToJoin() {
        assertThatThrownBy(() -> EmbeddedPostgres.join(FOLDER)).isInstanceOf(DatabaseUnusable.class);
    }

    @Test
    void theApplicationsRoleCanNeitherCreateNorBypassNorOwnAnything() throws Exception {
        try (var server = EmbeddedPostgres.start(FOLDER);
                var owner = asOwner(server);
                var app = asApp(server)) {
            assertRefused(app, "create table mine (id int)");
            assertRefused(app, "create temporary table mine (id int)");
            assertRefused(app, "create schema mine");
            assertRefused(app, "alter table seizure disable row level security");
            assertRefused(app, "set role occ_owner");
            execute(owner, "create table hidden (item text)");
            execute(owner, "insert into hidden values ('an informant')");
            execute(owner, "grant select on hidden to occ_app");
            execute(owner, "alter table hidden enable row level security");
            assertThat(number(app, "select count(*) from hidden")).isZero();
            assertRefused(app, "set row_security = off; select item from hidden");
        }
    }

    @Test
    void r52NeitherTheOwnerNorTheApplicationEntersTheStoreOfTheSourceRegister() throws Exception {
        try (var server = EmbeddedPostgres.start(FOLDER);
                var owner = asOwner(server)) {
            var address = server.address();
            assertCannotEnterTheRegister(address, address.ownerUser(), address.ownerPassword());
            assertCannotEnterTheRegister(address, address.appUser(), address.appPassword());
            assertRefused(owner, "set role occ_sources");
            assertRefused(owner, "create database copied template occ_sources");
        }
    }

    @Test
    void aServerFromBeforeTheSourceRegisterGetsItsStoreAtTheNextStart() throws Exception {
        var file = FOLDER.resolve("server.properties");
        try (var server = EmbeddedPostgres.start(FOLDER);
                var superuser = asSuperuser(server)) {
            execute(superuser, "drop database occ_sources");
            execute(superuser, "drop role occ_sources");
        }
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("sources.password"))
                        .toList());
        for (var start = 0; start < 2; start++) {
            try (var server = EmbeddedPostgres.start(FOLDER);
                    var register = asRegister(server)) {
                assertThat(text(register, "select current_database()")).isEqualTo("occ_sources");
            }
        }
    }

    private static void assertCannotEnterTheRegister(DatabaseAddress address, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(address.sources().jdbcUrl(), user, password))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }

    private static Connection asRegister(EmbeddedPostgres server) throws SQLException {
        var store = server.address().sources();
        return DriverManager.getConnection(store.jdbcUrl(), store.user(), store.password());
    }

    private static Connection asSuperuser(EmbeddedPostgres server) throws Exception {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve("server.properties"))) {
            kept.load(reader);
        }
        return DriverManager.getConnection(
                server.address().jdbcUrl(), "occ_superuser", kept.getProperty("superuser.password"));
    }

    @Test
    void onlyTheOwnerOfTheFolderCanReadThePasswords() throws Exception {
        var permissions = Files.getPosixFilePermissions(FOLDER.resolve("server.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void pagesCarryChecksumsTextSortsByCodePointAndWritesReachTheDisk() throws Exception {
        try (var server = EmbeddedPostgres.start(FOLDER);
                var app = asApp(server)) {
            assertThat(text(app, "show data_checksums")).isEqualTo("on");
            assertThat(text(app, "show fsync")).isEqualTo("on");
            assertThat(text(app, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(app, "select datlocprovider::text || datlocale from pg_database where datname = 'occ'"))
                    .isEqualTo("bC.UTF-8");
            assertThat(text(app, "select unaccent('Zoë') || similarity('Khan', 'Kahn')::text || soundex('Smith')"))
                    .startsWith("Zoe");
        }
    }

    private static ProcessHandle postmaster() throws Exception {
        var pid = Files.readAllLines(FOLDER.resolve("home/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void awaitAnswer(EmbeddedPostgres server) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            try (var connection = asApp(server)) {
                if (connection.isValid(0)) return;
            } catch (SQLException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static void seize(EmbeddedPostgres server, String item) throws SQLException {
        try (var app = asApp(server)) {
            execute(app, "insert into seizure values ('" + item + "')");
        }
    }

    private static boolean isSeized(EmbeddedPostgres server, String item) throws SQLException {
        try (var app = asApp(server)) {
            return number(app, "select count(*) from seizure where item = '" + item + "'") == 1;
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> execute(connection, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }

    private static Connection asOwner(EmbeddedPostgres server) throws SQLException {
        var address = server.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.ownerUser(), address.ownerPassword());
    }

    static Connection asApp(EmbeddedPostgres server) throws SQLException {
        var address = server.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.appUser(), address.appPassword());
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
