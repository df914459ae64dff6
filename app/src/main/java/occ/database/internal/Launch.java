package occ.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import occ.database.DatabaseUnusable;

/** From a folder, in whatever state it was left, to a server that answers. Each step may be cut short and repeated. */
final class Launch {
    /** Long, because a server that was killed under load first replays what it had promised. */
    static final Duration TIME_LIMIT = Duration.ofMinutes(5);

    private final ServerFolder folder;

    Launch(ServerFolder folder) {
        this.folder = folder;
    }

    record Launched(Postmaster postmaster, ServerSecrets secrets) {}

    Launched run() {
        try {
            var home = folder.home();
            var account = accountFor(home);
            var binaries = Binaries.in(home);
            var secrets = secretsFor(home);
            var data = Cluster.in(home, binaries, account, secrets);
            var postmaster = new Postmaster(data, folder.log(), secrets.port(), binaries, account);
            postmaster.start();
            return awaitAndPrepare(new Launched(postmaster, secrets));
        } catch (IOException e) {
            throw new DatabaseUnusable("The embedded PostgreSQL in " + folder.path() + " could not be started.", e);
        }
    }

    private Account accountFor(Path home) throws IOException {
        var account = Account.of(home);
        if (account.canEnter(home)) return account;
        throw new DatabaseUnusable("PostgreSQL refuses to run as root, and the user it runs as instead cannot enter "
                + home + ". Set OCC_DATABASE_FOLDER to a folder that others may enter, such as /var/lib/occ/postgres,"
                + " or start the program as an ordinary user.");
    }

    private ServerSecrets secretsFor(Path home) throws IOException {
        var kept = ServerSecrets.read(folder.secrets());
        if (kept.isEmpty() && Files.exists(home.resolve("data"))) {
            throw new DatabaseUnusable("The passwords to the database in " + home + " are missing: put "
                    + folder.secrets() + " back, or remove the whole folder to begin with an empty database.");
        }
        var secrets = kept.orElseGet(() -> ServerSecrets.generate(Ports.free()));
        if (!Ports.isFree(secrets.port())) secrets = secrets.withPort(Ports.free());
        secrets.write(folder.secrets());
        return secrets;
    }

    private Launched awaitAndPrepare(Launched server) throws IOException {
        try {
            var answers = Waiting.upTo(
                    TIME_LIMIT, () -> answers(server) || server.postmaster().hasFailed());
            if (!answers || server.postmaster().hasFailed()) {
                throw new DatabaseUnusable(
                        "The embedded PostgreSQL in " + folder.path() + " does not start. Its last words:\n"
                                + server.postmaster().lastWords());
            }
            new Superuser(server.secrets()).prepare();
            return server;
        } catch (SQLException | RuntimeException e) {
            server.postmaster().stop();
            throw e instanceof DatabaseUnusable told
                    ? told
                    : new DatabaseUnusable(
                            "The embedded PostgreSQL in " + folder.path() + " could not be prepared.", e);
        }
    }

    private static boolean answers(Launched server) {
        try (var connection = new Superuser(server.secrets()).connect("postgres")) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }
}
