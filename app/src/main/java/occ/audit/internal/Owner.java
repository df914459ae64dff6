package occ.audit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trail as the owner of its tables sees it. Sealing, verifying and exporting read all of it, which the role that people
 * work through may not.
 */
@Component
class Owner {
    /** The order of sealing is that of the key: reading along it needs no memory for sorting, however long the trail. */
    private static final String ALONG_THE_KEY =
            "set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off;"
                    + " set local jit = off";

    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Owner(@Qualifier("ownerDataSource") DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    <T> T inTransaction(Function<Connection, T> work) {
        return java.util.Objects.requireNonNull(transactions.<T>execute(status -> {
            jdbc.sql(ALONG_THE_KEY).update();
            return work.apply(DataSourceUtils.getConnection(source));
        }));
    }

    /** With a connection of its own, and nothing changed in the end. */
    <T> T reading(Work<T> work) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(ALONG_THE_KEY);
                return work.with(connection);
            } finally {
                connection.rollback();
            }
        }
    }
}
