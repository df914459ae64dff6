package occ.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import occ.database.DatabaseAddress;
import occ.database.DatabaseUnusable;

/**
 * The source register's database on a PostgreSQL that somebody else runs. It is looked at before anything is written: a
 * store that the application or its owner could enter would not be one of its own (R52).
 */
record ExternalSources(DatabaseAddress address) {
    private static final String PRIVILEGES = """
        select r.rolsuper or r.rolcreaterole or r.rolreplication or r.rolbypassrls as powerful,
               has_database_privilege(r.oid, current_database(), 'create') as creates
          from pg_roles r
         where r.rolname = current_user
        """;
    private static final String OTHERS = """
        select string_agg(distinct other.rolname, ' and ')
          from pg_roles other
         where other.rolname in (?, ?)
           and (has_database_privilege(other.oid, current_database(), 'connect')
             or pg_has_role(other.oid, current_user, 'member'))
        """;

    void check() throws SQLException {
        var store = address.sources();
        try (var connection = ExternalPostgres.connect(store.jdbcUrl(), store.user(), store.password())) {
            ExternalPostgres.checkVersion(connection);
            checkOwnRole(connection);
            checkOthers(connection);
        }
    }

    private void checkOwnRole(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(PRIVILEGES)) {
            row.next();
            refuseIf(row.getBoolean("powerful"), "may do more on the server than keep its own database");
            refuseIf(!row.getBoolean("creates"), "may not create its schema in its database");
        }
    }

    private void refuseIf(boolean unfit, String why) {
        if (!unfit) return;
        throw new DatabaseUnusable("The source register's role "
                + address.sources().user() + " " + why + ". Set it up as docs/configuration.md shows.");
    }

    private void checkOthers(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OTHERS)) {
            statement.setString(1, address.ownerUser());
            statement.setString(2, address.appUser());
            try (var row = statement.executeQuery()) {
                row.next();
                var entering = row.getString(1);
                if (entering == null) return;
                throw new DatabaseUnusable("The source register is not in a store of its own: " + entering
                        + " could enter its database or become its role. Revoke that, as docs/configuration.md shows.");
            }
        }
    }
}
