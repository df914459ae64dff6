package occ.audit.internal;

import occ.kernel.Repeatedly;
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

    private final Sealer sealer;
    private final AuditSettings settings;
    private final Repeatedly sealing;

    SealingClock(Sealer sealer, AuditSettings settings) {
        this.sealer = sealer;
        this.settings = settings;
        this.sealing = new Repeatedly("sealer", settings.sealEvery(), this::seal);
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
    public void start() {
        sealing.start();
    }

    @Override
    public void stop() {
        sealing.stop();
    }

    @Override
    public boolean isRunning() {
        return sealing.isRunning();
    }
}
