package occ.interchange.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import occ.interchange.returns.UploadedFile;

/** Files named on the command line; of a folder those that lie in it, not those further down. */
final class ReturnFiles {
    private ReturnFiles() {}

    static List<UploadedFile> of(List<Path> named) {
        return named.stream().flatMap(ReturnFiles::files).map(ReturnFiles::read).toList();
    }

    private static Stream<Path> files(Path named) {
        if (!Files.isDirectory(named)) {
            return Stream.of(named);
        }
        try (var within = Files.list(named)) {
            return within.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static UploadedFile read(Path file) {
        try {
            return new UploadedFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
