package occ.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which database was asked for: one of the program's own, in a folder, or one that somebody else runs. */
public sealed interface DatabaseSettings {

    /**
     * One of the program's own. It may join a server that another process runs from the same folder if it is a command
     * that is soon over, not if it is the application, which would lose its database with that process.
     */
    record Embedded(Path folder, boolean mayJoin) implements DatabaseSettings {}

    record External(DatabaseAddress address) implements DatabaseSettings {}

    /** Reads properties by name, such as {@code occ.database.url}, which in the environment is OCC_DATABASE_URL. */
    static DatabaseSettings from(Properties properties) {
        if (properties.find("occ.database.url") == null) {
            var folder = properties.orElse("occ.database.folder", "var/postgres");
            return new Embedded(Path.of(folder), Boolean.parseBoolean(properties.find("occ.database.may-join")));
        }
        var url = properties.require("occ.database.url");
        return new External(new DatabaseAddress(
                url,
                properties.orElse("occ.database.owner", "occ_owner"),
                properties.require("occ.database.owner.password"),
                properties.orElse("occ.database.app", "occ_app"),
                properties.require("occ.database.app.password"),
                sources(properties, url)));
    }

    private static SourcesAddress sources(Properties properties, String url) {
        var own = properties.find("occ.sources.database.url");
        return new SourcesAddress(
                own == null ? besides(url) : own,
                properties.orElse("occ.sources.user", "occ_sources"),
                properties.require("occ.sources.password"));
    }

    /** The database {@code occ_sources} on the same server, reached in the same way. */
    private static String besides(String url) {
        var address = Pattern.compile("(jdbc:postgresql://[^/?]+/)[^?]+(.*)").matcher(url);
        if (!address.matches()) {
            throw new DatabaseUnusable("Set OCC_SOURCES_DATABASE_URL to the address of the source register's database:"
                    + " it cannot be told from OCC_DATABASE_URL.");
        }
        return address.group(1) + "occ_sources" + address.group(2);
    }

    /** A look-up by name that answers null for what was not set. */
    @FunctionalInterface
    interface Properties {
        @Nullable
        String find(String name);

        default String orElse(String name, String standard) {
            var value = find(name);
            return value == null ? standard : value;
        }

        default String require(String name) {
            var value = find(name);
            if (value == null) {
                var variable = name.replace('.', '_').toUpperCase(Locale.ROOT);
                throw new DatabaseUnusable("OCC_DATABASE_URL is set, so " + variable
                        + " must be set too. docs/configuration.md shows how to create the roles.");
            }
            return value;
        }
    }
}
