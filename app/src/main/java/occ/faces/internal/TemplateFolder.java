package occ.faces.internal;

import gg.jte.CodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Templates as they lie in the source tree. JTE has such a class too, but in its compiler, which we do not ship. */
record TemplateFolder(Path folder) implements CodeResolver {
    @Override
    public @Nullable String resolve(String name) {
        try {
            return exists(name) ? Files.readString(folder.resolve(name)) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean exists(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    @Override
    public long getLastModified(String name) {
        return folder.resolve(name).toFile().lastModified();
    }

    @Override
    public List<String> resolveAllTemplateNames() {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".jte"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
