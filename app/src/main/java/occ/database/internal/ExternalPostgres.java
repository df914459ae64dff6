package occ.database.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import occ.database.DatabaseAddress;
import occ.database.DatabaseUnusable;

/**
 * A PostgreSQL that somebody else runs. It is only looked at, before anything is written: row-level security
 * protects nothing from a role that owns the tables, is superuser or may bypass it.
 */
record ExternalPostgres(DatabaseAddress address) {
    private static final int OLDEST_VERSION = 16;
    private static final String PRIVILEGES = """
        select r.rolsuper or r.rolbypassrls as bypasses,
               pg_has_role(r.oid, owner.oid, 'member')
                 or exists (select from pg_class c where c.relowner = r.oid)
                 or exists (select from pg_namespace n where n.nspowner = r.oid) as owns,
               has_schema_privilege(r.oid, 'public', 'create')
                 or has_database_privilege(r.oid, current_database(), 'create') as creates
          from pg_roles r
          left join pg_roles owner on owner.rolname = ?
         where r.rolname = current_user
        """;
    private static final String MISSING_EXTENSIONS = """
        select string_agg(needed.name, ', ' order by needed.name)
          from unnest(array['btree_gist', 'fuzzystrmatch', 'pg_trgm', 'pgcrypto', 'unaccent']) as needed(name)
         where not exists (select from pg_extension where extname = needed.name)
        """;

    DatabaseAddress checked() {
        try (var owner = connect(address.jdbcUrl(), address.ownerUser(), address.ownerPassword());
                var app = connect(address.jdbcUrl(), address.appUser(), address.appPassword())) {
            checkVersion(owner);
            checkExtensions(owner);
            checkPrivileges(app);
            new ExternalSources(address).check();
            return address;
        } catch (SQLException e) {
            throw new DatabaseUnusable("The database " + address + " could not be examined: " + e.getMessage(), e);
        }
    }

    static Connection connect(String url, String user, String password) {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "Cannot connect to %s as %s: %s Check the variables OCC_DATABASE_… and OCC_SOURCES_… (docs/configuration.md)."
                            .formatted(url, user, e.getMessage()),
                    e);
        }
    }

    static void checkVersion(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new DatabaseUnusable(
                    "The database is PostgreSQL %d; version %d or newer is needed.".formatted(version, OLDEST_VERSION));
        }
    }

    private static void checkExtensions(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MISSING_EXTENSIONS)) {
            row.next();
            var missing = row.getString(1);
            if (missing == null) return;
            throw new DatabaseUnusable("The database lacks extensions: " + missing
                    + ". Create them as docs/configuration.md shows, then start again.");
        }
    }

    private void checkPrivileges(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(PRIVILEGES)) {
            statement.setString(1, address.ownerUser());
            try (var row = statement.executeQuery()) {
                row.next();
                refuseIf(row.getBoolean("bypasses"), "is superuser or bypasses row-level security");
                refuseIf(row.getBoolean("owns"), "owns tables or schemas, or is a member of the owner's role");
                refuseIf(row.getBoolean("creates"), "may create objects in the database or in its schema public");
            }
        }
    }

    private void refuseIf(boolean tooPowerful, String why) {
        if (!tooPowerful) return;
        throw new DatabaseUnusable("The application's role " + address.appUser() + " " + why
                + ", so it could see rows it must not. Give it a role without that, as docs/configuration.md shows.");
    }
}
