package occ.audit.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals every few seconds while the program is served. A command seals only when it is asked to. */
@Component
@ConditionalOnWebApplication
class SealingClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SealingClock.class);
    private static final int SECONDS_TO_END = 10;

    private final Sealer sealer;
    private final AuditSettings settings;
    private @Nullable ScheduledExecutorService thread;

    SealingClock(Sealer sealer, AuditSettings settings) {
        this.sealer = sealer;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        var every = settings.sealEvery().toMillis();
        if (every > 0) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("sealer").daemon().factory());
            // The first comes after a while: a start has better things to do.
            thread.scheduleWithFixedDelay(this::seal, every, every, TimeUnit.MILLISECONDS);
        }
    }

    private void seal() {
        try {
            sealer.sealIfNobodyElseDoes();
        } catch (RuntimeException failed) {
            LOG.error(
                    "The trail could not be sealed; it is tried again in {} s",
                    settings.sealEvery().toSeconds(),
                    failed);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
