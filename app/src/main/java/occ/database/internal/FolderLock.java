package occ.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who owns the server in a folder. The kernel lets go of the lock when its process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    // A process that closes any handle on a file loses its lock on it, so a second attempt must not even open it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<FolderLock> tryToTake(Path file) {
        if (!HELD_HERE.add(file)) return Optional.empty();
        try {
            var taken = lock(file);
            if (taken.isEmpty()) HELD_HERE.remove(file);
            return taken;
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FolderLock> lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock != null) return Optional.of(new FolderLock(file, channel));
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
