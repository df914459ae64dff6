package occ.audit.internal;

import java.util.ArrayList;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Trail;
import occ.audit.internal.TrailTable.Line;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers the lines of a transaction and writes them in one statement just before it commits. */
@Component
class TransactionalTrail implements Trail {
    private final TrailTable table;
    private final TransactionTemplate alone;

    TransactionalTrail(TrailTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void append(Actor actor, Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A line of the trail belongs to a transaction: " + entry.deed());
        }
        gathered().add(new Line(actor, entry));
    }

    @Override
    public void appendAlone(Actor actor, Entry entry) {
        alone.executeWithoutResult(status -> table.insert(List.of(new Line(actor, entry))));
    }

    @SuppressWarnings("unchecked")
    private List<Line> gathered() {
        var lines = (List<Line>) TransactionSynchronizationManager.getResource(this);
        return lines != null ? lines : startGathering();
    }

    private List<Line> startGathering() {
        var lines = new ArrayList<Line>();
        TransactionSynchronizationManager.bindResource(this, lines);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(TransactionalTrail.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(TransactionalTrail.this, lines);
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                table.insert(lines);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(TransactionalTrail.this);
            }
        });
        return lines;
    }
}
