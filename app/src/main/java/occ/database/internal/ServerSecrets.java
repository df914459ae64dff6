package occ.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import occ.database.DatabaseAddress;
import occ.database.SourcesAddress;

/** The port and the generated passwords, kept in one file that only its owner can read. */
record ServerSecrets(
        int port, String superuserPassword, String ownerPassword, String appPassword, String sourcesPassword) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static ServerSecrets generate(int port) {
        return new ServerSecrets(port, password(), password(), password(), password());
    }

    static Optional<ServerSecrets> read(Path file) throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return Optional.of(new ServerSecrets(
                Integer.parseInt(kept.getProperty("port")),
                kept.getProperty("superuser.password"),
                kept.getProperty("owner.password"),
                kept.getProperty("app.password"),
                sourcesPassword(kept)));
    }

    /** A server from before there was a source register gets its role at the next start. */
    private static String sourcesPassword(Properties kept) {
        var password = kept.getProperty("sources.password");
        return password == null ? password() : password;
    }

    void write(Path file) throws IOException {
        var kept = new Properties();
        kept.setProperty("port", String.valueOf(port));
        kept.setProperty("superuser.password", superuserPassword);
        kept.setProperty("owner.password", ownerPassword);
        kept.setProperty("app.password", appPassword);
        kept.setProperty("sources.password", sourcesPassword);
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(draft)) {
            kept.store(writer, "Generated. Whoever can read this file can read the database.");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    ServerSecrets withPort(int newPort) {
        return new ServerSecrets(newPort, superuserPassword, ownerPassword, appPassword, sourcesPassword);
    }

    DatabaseAddress address() {
        return new DatabaseAddress(
                url("occ"),
                "occ_owner",
                ownerPassword,
                "occ_app",
                appPassword,
                new SourcesAddress(url("occ_sources"), "occ_sources", sourcesPassword));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(port, database);
    }

    @Override
    public String toString() {
        return "secrets of the server on port " + port;
    }

    private static String password() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
