package occ.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import occ.OrganisedCrimeCommand;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.testing.Databases;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A trail in a database of its own, which may be tampered with, and the folders of its keys, heads and witness. */
final class TrailOfItsOwn implements AutoCloseable {
    static final Actor SOMEBODY =
            new Actor(new AccountId(new UUID(7, 7)), "Somebody", new OrganisationId(new UUID(8, 8)), Actor.Kind.PERSON);

    private final String database;
    private final Path folder;
    private final Databases databases;
    private final List<String> settings;
    private ConfigurableApplicationContext program;

    TrailOfItsOwn(Path serverFolder, Path folder, String database, String... more) {
        this.database = database;
        this.folder = folder;
        databases = new Databases(serverFolder);
        databases.create(database);
        settings = new ArrayList<>(databases.settings(database));
        // Named twice, a setting would have both values.
        settings.removeIf(setting -> setting.matches("--occ[.]audit[.](folder|witness-folder)=.*"));
        settings.addAll(List.of(
                "--occ.audit.folder=" + folder.resolve("trail"),
                "--occ.audit.witness-folder=" + witness(),
                "--occ.audit.origin=example.org/trail"));
        settings.addAll(List.of(more));
        program = started(List.of());
    }

    private ConfigurableApplicationContext started(List<String> more) {
        var all = new ArrayList<>(settings);
        all.addAll(more);
        return new SpringApplicationBuilder(OrganisedCrimeCommand.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(all.toArray(String[]::new));
    }

    void restart(String... more) {
        program.close();
        program = started(List.of(more));
    }

    /** Nothing in it, sealed by nobody, witnessed by nobody. */
    void empty() throws IOException {
        owner().sql("""
            truncate audit.entry, audit.tile, audit.head, audit.witnessed, audit.counting, audit.subject_key
            restart identity
            """).update();
        owner().sql("alter table audit.entry alter column place set default (pg_current_xact_id()::text::bigint)")
                .update();
        FileSystemUtils.deleteRecursively(folder.resolve("trail/heads"));
        FileSystemUtils.deleteRecursively(witness());
    }

    void append(int many) {
        owner().sql("""
            insert into audit.entry (at, id, actor, unit, operation, result, count, deed, records)
            select timestamptz '2026-03-01 09:00Z' + n * interval '1 second', gen_random_uuid(), gen_random_uuid(),
                   gen_random_uuid(), 3, 1, nullif(n % 5, 0), 'pole.entity-read',
                   array(select gen_random_uuid() from generate_series(1, n % 3))
              from generate_series(1, :many) n
            """).param("many", many).update();
    }

    /** Sealed twice, so that there are two heads, of half of them and of all. */
    void sealed(int many) {
        append(many / 2);
        bean(Sealing.class).seal();
        append(many - many / 2);
        bean(Sealing.class).seal();
    }

    JdbcClient owner() {
        return JdbcClient.create(program.getBean("ownerDataSource", DataSource.class));
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    Verification.Verdict verdict() {
        return bean(Verification.class).verify(List.of());
    }

    Path witness() {
        return folder.resolve("witness");
    }

    Path trail() {
        return folder.resolve("trail");
    }

    Path exported() {
        try {
            var into = Files.createTempDirectory(folder, "export");
            if (!(bean(TrailExport.class).export(into) instanceof TrailExport.Written)) {
                throw new IllegalStateException("Nothing was exported");
            }
            return into;
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    record Said(int exit, String words) {}

    /** The stand-alone verifier, as a process of its own. */
    static Said verifier(Path folder, String... arguments) {
        try {
            var line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Verify.java"));
            line.addAll(List.of(arguments));
            var process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var words = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Said(process.waitFor(), words);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        program.close();
        databases.drop(database);
        databases.close();
    }
}
