package occ.audit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import occ.audit.Entry;
import occ.audit.Trail;
import occ.audit.internal.TrailTable.Line;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
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

    /** What a transaction has to write when it commits. */
    private record Gathered(List<Line> lines, Map<UUID, String> purposes, AtomicReference<@Nullable String> ofAll) {
        Gathered() {
            this(new ArrayList<>(), new HashMap<>(), new AtomicReference<>());
        }

        /** Lines about a record whose purpose is known, and which give no reason of their own, get it. */
        List<Line> explained() {
            return purposes.isEmpty() && ofAll.get() == null
                    ? lines
                    : lines.stream().map(this::explained).toList();
        }

        private Line explained(Line line) {
            var entry = line.entry();
            return entry.purpose() == null ? new Line(line.actor(), entry.because(purpose(entry))) : line;
        }

        private @Nullable String purpose(Entry entry) {
            var all = ofAll.get();
            return all != null || entry.records().isEmpty()
                    ? all
                    : purposes.get(entry.records().getFirst());
        }
    }

    @Override
    public void append(Actor actor, Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A line of the trail belongs to a transaction: " + entry.deed());
        }
        gathered().lines().add(new Line(actor, entry));
    }

    @Override
    public void explain(UUID record, String purpose) {
        gathered().purposes().put(record, purpose);
    }

    @Override
    public void explainAll(String purpose) {
        gathered().ofAll().set(purpose);
    }

    @Override
    public void appendAlone(Actor actor, Entry entry) {
        alone.executeWithoutResult(status -> table.insert(List.of(new Line(actor, entry))));
    }

    private Gathered gathered() {
        var gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        return gathered != null ? gathered : startGathering();
    }

    private Gathered startGathering() {
        var gathered = new Gathered();
        TransactionSynchronizationManager.bindResource(this, gathered);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(TransactionalTrail.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(TransactionalTrail.this, gathered);
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                table.insert(gathered.explained());
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(TransactionalTrail.this);
            }
        });
        return gathered;
    }
}
