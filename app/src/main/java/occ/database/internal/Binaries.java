package occ.database.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import occ.database.DatabaseUnusable;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per version from the jar that brings them. */
record Binaries(Path folder) {
    private static final Pattern VERSION = Pattern.compile("linux-\\w+-([0-9][0-9.]*)\\.jar");

    static Binaries in(Path home) throws IOException {
        var packed = packed();
        var folder = home.resolve("binaries-" + version(packed));
        if (Files.notExists(folder)) unpack(packed, folder);
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL packed() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var packed = Binaries.class.getResource("/postgres-linux-" + machine + ".txz");
        if (packed == null) {
            throw new DatabaseUnusable("There is no embedded PostgreSQL for this kind of machine (" + machine
                    + "). Set OCC_DATABASE_URL to use another one; docs/configuration.md tells how.");
        }
        return packed;
    }

    private static String version(URL packed) {
        var version = VERSION.matcher(packed.toString());
        if (!version.find()) throw new IllegalStateException("No version in " + packed);
        return version.group(1);
    }

    /** Under another name first: a process killed half way leaves nothing that looks complete. */
    private static void unpack(URL packed, Path folder) throws IOException {
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectory(draft);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed.openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, draft.resolve(entry.getName()));
            }
        }
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        createFolders(entry.isDirectory() ? target : target.getParent());
        if (entry.isDirectory()) return;
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Open to all whatever the umask says, because another user runs what lies in them. */
    private static void createFolders(@Nullable Path folder) throws IOException {
        if (folder == null || Files.exists(folder)) return;
        createFolders(folder.getParent());
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
