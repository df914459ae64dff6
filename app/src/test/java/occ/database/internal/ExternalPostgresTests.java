package occ.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import occ.database.DatabaseAddress;
import occ.database.DatabaseUnusable;
import occ.database.EmbeddedPostgres;
import occ.database.SourcesAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** An embedded server stands for one that somebody else runs. */
class ExternalPostgresTests {
    private static final Path FOLDER = Path.of("target", "external-postgres-tests");
    private static EmbeddedPostgres server;
    private static DatabaseAddress address;

    @BeforeAll
    static void start() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        server = EmbeddedPostgres.start(FOLDER);
        address = server.address();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        FileSystemUtils.deleteRecursively(FOLDER.resolve("home").toRealPath());
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void twoProperRolesAreAccepted() {
        assertThat(new ExternalPostgres(address).checked()).isEqualTo(address);
    }

    @Test
    void theOwnerIsRefusedAsTheApplicationsRole() {
        assertRefused(withApp(address.ownerUser(), address.ownerPassword()), "owns tables or schemas");
    }

    @Test
    void aRoleThatBypassesRowLevelSecurityIsRefused() throws Exception {
        asSuperuser("create role seer login bypassrls password 'seer'", "grant connect on database occ to seer");
        assertRefused(withApp("seer", "seer"), "bypasses row-level security");
    }

    @Test
    void aRoleThatMayCreateTablesIsRefused() throws Exception {
        asSuperuser(
                "create role maker login password 'maker'",
                "grant connect on database occ to maker",
                "grant create on schema public to maker");
        assertRefused(withApp("maker", "maker"), "may create objects");
    }

    @Test
    void aMemberOfTheOwnersRoleIsRefused() throws Exception {
        asSuperuser(
                "create role deputy login noinherit password 'deputy' in role occ_owner",
                "grant connect on database occ to deputy");
        assertRefused(withApp("deputy", "deputy"), "member of the owner's role");
    }

    @Test
    void aMissingExtensionIsNamed() throws Exception {
        asSuperuser("drop extension unaccent");
        try {
            assertRefused(address, "unaccent");
        } finally {
            asSuperuser("create extension unaccent");
        }
    }

    @Test
    void aWrongPasswordIsToldWithTheVariablesToLookAt() {
        assertRefused(withApp(address.appUser(), "wrong"), "OCC_DATABASE_");
    }

    @Test
    void r52WhoMayEnterTheSourceRegistersDatabaseIsRefused() throws Exception {
        asSuperuser("grant connect on database occ_sources to occ_owner");
        try {
            assertRefused(address, "occ_owner could enter its database");
        } finally {
            asSuperuser("revoke connect on database occ_sources from occ_owner");
        }
    }

    @Test
    void r52WhoMayBecomeTheSourceRegistersRoleIsRefused() throws Exception {
        asSuperuser("grant occ_sources to occ_owner");
        try {
            assertRefused(address, "not in a store of its own");
        } finally {
            asSuperuser("revoke occ_sources from occ_owner");
        }
    }

    @Test
    void r52TheSourceRegisterIsRefusedInTheDatabaseOfEverythingElse() {
        var shared = new SourcesAddress(address.jdbcUrl(), address.ownerUser(), address.ownerPassword());
        assertRefused(
                new DatabaseAddress(
                        address.jdbcUrl(),
                        address.ownerUser(),
                        address.ownerPassword(),
                        address.appUser(),
                        address.appPassword(),
                        shared),
                "not in a store of its own");
    }

    @Test
    void aRoleOfTheSourceRegisterThatMayMakeRolesIsRefused() throws Exception {
        asSuperuser("alter role occ_sources createrole");
        try {
            assertRefused(address, "may do more on the server");
        } finally {
            asSuperuser("alter role occ_sources nocreaterole");
        }
    }

    private static DatabaseAddress withApp(String user, String password) {
        return new DatabaseAddress(
                address.jdbcUrl(), address.ownerUser(), address.ownerPassword(), user, password, address.sources());
    }

    private static void assertRefused(DatabaseAddress refused, String reason) {
        assertThatThrownBy(() -> new ExternalPostgres(refused).checked())
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining(reason);
    }

    private static void asSuperuser(String... statements) throws Exception {
        var secrets = ServerSecrets.read(ServerFolder.at(FOLDER).secrets()).orElseThrow();
        try (var connection =
                        DriverManager.getConnection(secrets.url("occ"), Superuser.NAME, secrets.superuserPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
