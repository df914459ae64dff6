package occ.retention.internal;

import occ.retention.DisposalLedger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the first page is served, and after the database is migrated. */
@Component
@ConditionalOnWebApplication
class LedgerAtStart implements SmartLifecycle {
    private final DisposalLedger ledger;
    private volatile boolean running;

    LedgerAtStart(DisposalLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void start() {
        ledger.replay();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The web server starts at the end, so everything of this number is done by then. */
    @Override
    public int getPhase() {
        return 0;
    }
}
