package occ.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** More databases on the embedded server of the tests, as its superuser makes them. */
public final class Databases implements AutoCloseable {
    private static final List<String> EXTENSIONS =
            List.of("btree_gist", "fuzzystrmatch", "pg_trgm", "pgcrypto", "unaccent");

    private final Properties server = new Properties();
    private final Path folder;
    private final SingleConnectionDataSource source;
    private final JdbcClient superuser;

    public Databases(Path folder) {
        this.folder = folder;
        try (var reader = Files.newBufferedReader(folder.resolve("server.properties"))) {
            server.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        source = connection("postgres");
        superuser = JdbcClient.create(source);
    }

    public void create(String name) {
        superuser.sql("create database " + name + " owner occ_owner").update();
        superuser.sql("grant connect on database " + name + " to occ_app").update();
        createStoreOfSources(name);
        try (var inside = connection(name)) {
            EXTENSIONS.forEach(extension -> JdbcClient.create(inside)
                    .sql("create extension " + extension)
                    .update());
        }
    }

    /** A copy is taken of a database that nobody is connected to: {@code letGo} gives up what connections there are. */
    public void copy(String from, String to, Runnable letGo) {
        superuser
                .sql("alter database " + from + " with allow_connections false")
                .update();
        letGo.run();
        superuser
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = :name")
                .param("name", from)
                .query((row, number) -> row.getBoolean(1))
                .list();
        superuser
                .sql("create database " + to + " template " + from + " strategy file_copy owner occ_owner")
                .update();
        superuser.sql("alter database " + from + " with allow_connections true").update();
        superuser.sql("grant connect on database " + to + " to occ_app").update();
        createStoreOfSources(to);
    }

    private void createStoreOfSources(String beside) {
        superuser.sql("create database " + store(beside) + " owner occ_sources").update();
        superuser
                .sql("revoke all on database " + store(beside) + " from public")
                .update();
    }

    private static String store(String beside) {
        return beside + "_sources";
    }

    public void drop(String name) {
        superuser.sql("drop database if exists " + name + " with (force)").update();
        superuser
                .sql("drop database if exists " + store(name) + " with (force)")
                .update();
    }

    public List<String> settings(String database) {
        return List.of(
                "--occ.files.folder=" + folder.resolve("files"),
                "--occ.disposals=" + folder.resolve("disposals-of-copies"),
                "--occ.audit.folder=" + folder.resolve("trail"),
                "--occ.audit.witness-folder=" + folder.resolve("witness"),
                "--occ.audit.seal-seconds=0",
                "--occ.meetings.close-seconds=0",
                "--occ.database.url=" + url(database),
                "--occ.database.owner.password=" + server.getProperty("owner.password"),
                "--occ.database.app.password=" + server.getProperty("app.password"),
                "--occ.sources.database.url=" + url(store(database)),
                "--occ.sources.password=" + server.getProperty("sources.password"));
    }

    public Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "occ_superuser", server.getProperty("superuser.password"));
    }

    private SingleConnectionDataSource connection(String database) {
        return new SingleConnectionDataSource(
                url(database), "occ_superuser", server.getProperty("superuser.password"), true);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%s/%s?sslmode=disable".formatted(server.getProperty("port"), database);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
