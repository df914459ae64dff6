package occ.retention.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that only grows, each line on the disk before anybody is told of it. */
record LedgerFile(Path path) {

    boolean isThere() {
        return Files.exists(path);
    }

    List<LedgerLine> lines() {
        try {
            return isThere()
                    ? Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .map(LedgerLine::parse)
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails before anything is disposed of, if what will be could not be written down. */
    void open() {
        append(List.of());
    }

    void append(List<LedgerLine> lines) {
        try {
            var parent = path.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (var file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                for (var line : lines) {
                    var bytes = ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
                    while (bytes.hasRemaining()) {
                        file.write(bytes);
                    }
                }
                file.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
