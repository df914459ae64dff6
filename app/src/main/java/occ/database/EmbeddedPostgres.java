package occ.database;

import java.nio.file.Path;
import occ.database.internal.EmbeddedServer;

/**
 * A PostgreSQL of the program's own, with its files in a folder. One process owns it: it starts the server, keeps it
 * up and stops it; others may join while it runs. However either process ended, the next start puts things right.
 */
public interface EmbeddedPostgres extends AutoCloseable {

    /** Starts the server, or fails with {@link DatabaseUnusable} when another process has it. */
    static EmbeddedPostgres start(Path folder) {
        return EmbeddedServer.start(folder);
    }

    /** Uses the server that another process runs, or fails with {@link DatabaseUnusable} when there is none. */
    static EmbeddedPostgres join(Path folder) {
        return EmbeddedServer.join(folder);
    }

    static EmbeddedPostgres startOrJoin(Path folder) {
        return EmbeddedServer.startOrJoin(folder);
    }

    DatabaseAddress address();

    /** Whether this process started the server, and will stop it. */
    boolean isOwned();

    /** Stops the server if this process owns it; a joined one runs on. */
    @Override
    void close();
}
