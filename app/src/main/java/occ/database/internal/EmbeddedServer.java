package occ.database.internal;

import java.nio.file.Path;
import java.util.Optional;
import occ.database.DatabaseAddress;
import occ.database.DatabaseUnusable;
import occ.database.EmbeddedPostgres;

/** A server that this process owns. Public only for {@link EmbeddedPostgres}, which is how everybody else says it. */
public final class EmbeddedServer implements EmbeddedPostgres {
    private final FolderLock lock;
    private final Postmaster postmaster;
    private final ServerSecrets secrets;

    private EmbeddedServer(FolderLock lock, Postmaster postmaster, ServerSecrets secrets) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.secrets = secrets;
    }

    public static EmbeddedPostgres start(Path path) {
        var folder = ServerFolder.at(path);
        return tryToOwn(folder)
                .orElseThrow(() -> new DatabaseUnusable("Another process of this program already runs the database in "
                        + folder.path() + ". Stop it first, or set OCC_DATABASE_FOLDER to another folder."));
    }

    public static EmbeddedPostgres join(Path path) {
        return JoinedServer.in(ServerFolder.at(path))
                .orElseThrow(() -> new DatabaseUnusable("No database is running in " + path + "."));
    }

    /** Either may become possible at any moment: the owner is still starting, or has just ended. */
    public static EmbeddedPostgres startOrJoin(Path path) {
        var folder = ServerFolder.at(path);
        var deadline = System.nanoTime() + Launch.TIME_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            var server = tryToOwn(folder).or(() -> JoinedServer.in(folder));
            if (server.isPresent()) return server.get();
            Waiting.step();
        }
        throw new DatabaseUnusable("Another process holds the database in " + folder.path()
                + " but it answers nobody. Its log is " + folder.log());
    }

    private static Optional<EmbeddedPostgres> tryToOwn(ServerFolder folder) {
        return FolderLock.tryToTake(folder.lock()).map(lock -> own(folder, lock));
    }

    private static EmbeddedPostgres own(ServerFolder folder, FolderLock lock) {
        try {
            var server = new Launch(folder).run();
            return new EmbeddedServer(lock, server.postmaster(), server.secrets());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public DatabaseAddress address() {
        return secrets.address();
    }

    @Override
    public boolean isOwned() {
        return true;
    }

    @Override
    public void close() {
        try (lock) {
            postmaster.stop();
        }
    }
}
