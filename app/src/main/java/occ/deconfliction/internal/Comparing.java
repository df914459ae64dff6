package occ.deconfliction.internal;

import java.time.Clock;
import java.time.Duration;
import occ.deconfliction.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares what waits, in a transaction of its own that is nobody's: soon after it was asked, when a desk looks, and at the
 * start, as what waits outlives the process. It learns nothing of what it finds.
 */
@Component
class Comparing implements ApplicationRunner {
    private static final Duration LATELY = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Comparing.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Limits limits;
    private final Clock clock;

    Comparing(JdbcClient jdbc, PlatformTransactionManager transactions, Limits limits, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        inTheBackground();
    }

    /** When the present transaction is committed, and apart from it: how long it takes tells its asker nothing. */
    void soon() {
        var key = Comparing.class;
        if (TransactionSynchronizationManager.hasResource(key)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(key, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inTheBackground();
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
    }

    void now() {
        transaction.executeWithoutResult(status -> {
            // One after another: a desk that looks waits for what is being compared, and so sees it.
            call("select 1 from pg_advisory_xact_lock(hashtextextended('deconfliction.compare', 0))");
            call("select deconfliction.compare()");
            jdbc.sql("select deconfliction.tell_of_misses(:misses, :since)")
                    .param("misses", limits.misses())
                    .param("since", Columns.utc(clock.instant().minus(LATELY)))
                    .query((row, number) -> true)
                    .list();
        });
    }

    private void call(String function) {
        jdbc.sql(function).query((row, number) -> true).list();
    }

    private void inTheBackground() {
        Thread.ofVirtual().name("deconfliction").start(() -> {
            try {
                now();
            } catch (RuntimeException away) {
                // It still waits, for the next one who asks or looks.
                LOG.debug("Comparing failed", away);
            }
        });
    }
}
