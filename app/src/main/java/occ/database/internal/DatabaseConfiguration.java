package occ.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import occ.database.DatabaseAddress;
import occ.database.DatabaseSettings;
import occ.database.EmbeddedPostgres;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The server before the pools, and after them at the end: Spring derives both from who needs whom. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int APP_CONNECTIONS = 16;
    private static final int OWNER_CONNECTIONS = 4;

    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(Environment environment) {
        return switch (DatabaseSettings.from(environment::getProperty)) {
            case DatabaseSettings.Embedded(var folder, var mayJoin) -> {
                var server = mayJoin ? EmbeddedPostgres.startOrJoin(folder) : EmbeddedPostgres.start(folder);
                yield new RunningDatabase(server.address(), server::close);
            }
            case DatabaseSettings.External(var address) ->
                new RunningDatabase(new ExternalPostgres(address).checked(), () -> {});
        };
    }

    @Bean
    DatabaseAddress databaseAddress(RunningDatabase database) {
        return database.address();
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAddress address) {
        return pool("occ", APP_CONNECTIONS, address.jdbcUrl(), address.appUser(), address.appPassword());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAddress address) {
        var pool = pool("owner", OWNER_CONNECTIONS, address.jdbcUrl(), address.ownerUser(), address.ownerPassword());
        pool.setMinimumIdle(0);
        return pool;
    }

    /** Migrations grant to {@code ${app}}, because an external database may call the application's role otherwise. */
    @Bean
    FlywayConfigurationCustomizer grantsToTheApplication(DatabaseAddress address) {
        return flyway -> flyway.placeholders(Map.of("app", address.appUser()));
    }

    private static HikariDataSource pool(String name, int connections, String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(10_000);
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.addDataSourceProperty("ApplicationName", "occ");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    record RunningDatabase(DatabaseAddress address, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }
    }
}
