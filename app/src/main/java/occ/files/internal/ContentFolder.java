package occ.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import occ.files.FileId;
import occ.files.NewFile.Content;

/**
 * Where contents lie, each under its key in the database and sealed. Nothing in it is named by what somebody sent. A
 * content is written in its place at once: until a row speaks of it nobody reads it, and that comes after it is durable.
 */
record ContentFolder(Path path) {
    private static final int FAN_OUT = 2;

    static ContentFolder at(Path path) {
        try {
            var whole = path.toAbsolutePath().normalize();
            if (whole.getParent() != null) {
                Files.createDirectories(whole.getParent());
            }
            makePrivate(whole);
            return new ContentFolder(whole.toRealPath());
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "Files cannot be kept in %s: set OCC_FILES_FOLDER to a folder that this program may write to"
                            .formatted(path),
                    unusable);
        }
    }

    Sealed write(FileId id, Segments segments, Content content, long longest) throws IOException {
        var file = file(id);
        makePrivate(shelf(id));
        try (var in = content.open();
                var out = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        only(file, "rw-------"))) {
            var sealed = Sealed.copy(in, longest, out, segments);
            out.force(true);
            makeDurable(shelf(id));
            makeDurable(path);
            return sealed;
        }
    }

    SeekableByteChannel read(FileId id, Segments segments) throws IOException {
        var sealed = FileChannel.open(file(id), StandardOpenOption.READ);
        try {
            return UnsealedChannel.of(sealed, segments);
        } catch (IOException tampered) {
            sealed.close();
            throw tampered;
        }
    }

    void remove(FileId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private Path file(FileId id) {
        return shelf(id).resolve(id.value().toString());
    }

    /** By the end of the key, which is random; its beginning is the time. */
    private Path shelf(FileId id) {
        var name = id.value().toString();
        return path.resolve(name.substring(name.length() - FAN_OUT));
    }

    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, only(folder, "rwx------"));
        }
    }

    /** That a file exists is written in its folder, which has to reach the disk as well. */
    private static void makeDurable(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] only(Path place, String permissions) {
        return isPosix(place)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
