package occ.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/**
 * What lies where. The lock, the passwords and the log belong to whoever runs the program; the {@code home} belongs
 * to whoever runs PostgreSQL, which is somebody else when the program runs as root.
 */
record ServerFolder(Path path) {
    private static final Path HOMES_OF_ROOT = Path.of("/var/lib/occ");

    static ServerFolder at(Path path) {
        try {
            return new ServerFolder(
                    Files.createDirectories(path.toAbsolutePath()).toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path secrets() {
        return path.resolve("server.properties");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    /**
     * The folder of data and binaries. PostgreSQL refuses to run as root, and whom it runs as then may be unable to
     * enter this folder (a clone below /root, say): in that case the home is elsewhere and this folder points to it.
     */
    Path home() throws IOException {
        var home = path.resolve("home");
        if (!Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
            if (Account.canBeEnteredByThatOfPostgres(path)) {
                Files.createDirectory(home);
            } else {
                Files.createSymbolicLink(home, Files.createDirectories(HOMES_OF_ROOT.resolve(randomName())));
            }
        }
        return home.toRealPath();
    }

    private static String randomName() {
        return UUID.randomUUID().toString();
    }
}
