package occ.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import occ.database.DatabaseAddress;
import occ.database.EmbeddedPostgres;

/** A server that another process runs. */
record JoinedServer(DatabaseAddress address) implements EmbeddedPostgres {

    static Optional<EmbeddedPostgres> in(ServerFolder folder) {
        try {
            return ServerSecrets.read(folder.secrets())
                    .map(ServerSecrets::address)
                    .filter(JoinedServer::answers)
                    .map(JoinedServer::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (var connection =
                DriverManager.getConnection(address.jdbcUrl(), address.appUser(), address.appPassword())) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public boolean isOwned() {
        return false;
    }

    @Override
    public void close() {
        // the owner stops it
    }
}
