package occ.sources.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import occ.database.DatabaseAddress;
import occ.database.SourcesAddress;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register's own database, entered as its own role. Its pool and its migrations are no beans, so that nothing else can
 * be given them by mistake. Transactions here are of their own: they commit before the one around them does.
 */
@Component
class Store implements AutoCloseable {
    private static final int CONNECTIONS = 2;

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Store(DatabaseAddress address) {
        this.pool = pool(address.sources());
        migrate(pool);
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    // Work gives a value, or null where its type says so; the template only knows "or null".
    @SuppressWarnings("NullAway")
    <T> T in(Supplier<T> work) {
        return transactions.<@Nullable T>execute(status -> work.get());
    }

    void run(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    private static void migrate(HikariDataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/sources")
                .defaultSchema("sources")
                .table("migrations")
                .load()
                .migrate();
    }

    private static HikariDataSource pool(SourcesAddress address) {
        var pool = new HikariDataSource();
        pool.setPoolName("sources");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(10_000);
        pool.setJdbcUrl(address.jdbcUrl());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.addDataSourceProperty("ApplicationName", "occ");
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
