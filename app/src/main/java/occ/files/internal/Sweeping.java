package occ.files.internal;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import occ.files.FileId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes contents that belong to no file: those of deeds that came to nothing, however they ended, and those disposed
 * of. The list of them is in the database, so no folder is searched, and any node removes what another left.
 */
@Component
class Sweeping implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final LooseTable loose;
    private final ContentFolder folder;
    private final TransactionTemplate alone;
    private final Clock clock;

    Sweeping(LooseTable loose, ContentFolder folder, PlatformTransactionManager transactions, Clock clock) {
        this.loose = loose;
        this.folder = folder;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sweep();
    }

    void sweep() {
        List<FileId> removable = alone.execute(status -> loose.removable(clock.instant()));
        removable.forEach(this::remove);
    }

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sweep();
            }
        });
    }

    /** Whoever takes it off the list removes it; what cannot be removed stays on the list. */
    void remove(FileId id) {
        try {
            alone.executeWithoutResult(status -> {
                if (loose.take(id)) {
                    folder.remove(id);
                }
            });
        } catch (UncheckedIOException stays) {
            LOG.warn("The content {} is no longer needed and could not be removed", id.value(), stays);
        }
    }
}
