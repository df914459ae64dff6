package occ.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import occ.database.DatabaseUnusable;
import org.springframework.util.FileSystemUtils;

/** The data of the server: created once, and never seen half made. */
final class Cluster {
    private Cluster() {}

    static Path in(Path home, Binaries binaries, Account account, ServerSecrets secrets) throws IOException {
        var data = home.resolve("data");
        if (Files.notExists(data)) create(data, binaries, account, secrets);
        return data;
    }

    private static void create(Path data, Binaries binaries, Account account, ServerSecrets secrets)
            throws IOException {
        var draft = data.resolveSibling("data.new");
        FileSystemUtils.deleteRecursively(draft);
        var password = passwordFile(data.resolveSibling("password"), account, secrets);
        try {
            var outcome = account.run(List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + draft,
                    "--username=" + Superuser.NAME,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--no-instructions"));
            if (outcome.exit() != 0) {
                throw new DatabaseUnusable("The embedded PostgreSQL could not be set up. It said: " + outcome.output());
            }
        } finally {
            Files.delete(password);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path passwordFile(Path file, Account account, ServerSecrets secrets) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secrets.superuserPassword());
        account.give(file);
        return file;
    }
}
