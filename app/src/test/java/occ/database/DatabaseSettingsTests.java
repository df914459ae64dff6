package occ.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTests {
    private static final Map<String, String> EXTERNAL = Map.of(
            "occ.database.url", "jdbc:postgresql://db.example/occ?sslmode=verify-full",
            "occ.database.owner.password", "owner's",
            "occ.database.app.password", "app's",
            "occ.sources.password", "register's");

    @Test
    void nothingSetMeansAnEmbeddedServerInTheUsualFolder() {
        assertThat(from(Map.of())).isEqualTo(new DatabaseSettings.Embedded(Path.of("var/postgres"), false));
    }

    @Test
    void anAddressMeansTheDatabaseThere() {
        var address = new DatabaseAddress(
                "jdbc:postgresql://db.example/occ?sslmode=verify-full",
                "occ_owner",
                "owner's",
                "occ_app",
                "app's",
                new SourcesAddress(
                        "jdbc:postgresql://db.example/occ_sources?sslmode=verify-full", "occ_sources", "register's"));
        assertThat(from(EXTERNAL)).isEqualTo(new DatabaseSettings.External(address));
    }

    @Test
    void theSourceRegisterMayBeOnAServerOfItsOwn() {
        var elsewhere = new HashMap<>(EXTERNAL);
        elsewhere.put("occ.sources.database.url", "jdbc:postgresql://vault.example/register");
        elsewhere.put("occ.sources.user", "keeper");
        assertThat(((DatabaseSettings.External) from(elsewhere)).address().sources())
                .isEqualTo(new SourcesAddress("jdbc:postgresql://vault.example/register", "keeper", "register's"));
    }

    @Test
    void anAddressThatTellsNoServerAsksForThatOfTheSourceRegister() {
        var brief = new HashMap<>(EXTERNAL);
        brief.put("occ.database.url", "jdbc:postgresql:occ");
        assertThatThrownBy(() -> from(brief))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("OCC_SOURCES_DATABASE_URL");
    }

    @Test
    void aForgottenPasswordIsNamedAsTheVariableToSet() {
        var forgotten = new HashMap<>(EXTERNAL);
        forgotten.remove("occ.database.app.password");
        assertThatThrownBy(() -> from(forgotten))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("OCC_DATABASE_APP_PASSWORD");
    }

    @Test
    void noPasswordIsEverPrinted() {
        assertThat(from(EXTERNAL).toString()).doesNotContain("owner's", "app's", "register's");
    }

    private static DatabaseSettings from(Map<String, String> properties) {
        return DatabaseSettings.from(properties::get);
    }
}
