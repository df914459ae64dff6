package occ.database.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** What only the superuser of the embedded server may do, and does at every start: roles, database, extensions. */
record Superuser(ServerSecrets secrets) {
    static final String NAME = "occ_superuser";

    private static final List<String> EXTENSIONS =
            List.of("btree_gist", "fuzzystrmatch", "pg_trgm", "pgcrypto", "unaccent");

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(secrets.url(database), NAME, secrets.superuserPassword());
    }

    void prepare() throws SQLException {
        try (var connection = connect("postgres")) {
            // The owner may create databases so that tests and restores can work on a copy.
            createRole(connection, "occ_owner", "login createdb", secrets.ownerPassword());
            createRole(connection, "occ_app", "login", secrets.appPassword());
            createRole(connection, "occ_sources", "login", secrets.sourcesPassword());
            createDatabase(connection, "occ", "occ_owner");
            execute(connection, "grant connect on database occ to occ_app");
            // A store of its own: nobody but its role enters it, the owner of everything else neither.
            createDatabase(connection, "occ_sources", "occ_sources");
        }
        try (var connection = connect("occ")) {
            for (var extension : EXTENSIONS) {
                execute(connection, "create extension if not exists " + extension);
            }
            // What was disposed of leaves the log as well, when the owner clears the disk.
            execute(connection, "grant pg_checkpoint, pg_read_all_stats to occ_owner");
            execute(connection, "grant execute on function pg_switch_wal() to occ_owner");
        }
    }

    private static void createRole(Connection connection, String role, String may, String password)
            throws SQLException {
        if (exists(connection, "select from pg_roles where rolname = ?", role)) return;
        execute(connection, "create role %s %s password '%s'".formatted(role, may, password));
    }

    private static void createDatabase(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", database)) {
            execute(connection, "create database %s owner %s".formatted(database, owner));
        }
        execute(connection, "revoke all on database " + database + " from public");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
