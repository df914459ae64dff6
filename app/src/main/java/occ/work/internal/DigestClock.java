package occ.work.internal;

import java.time.Duration;
import occ.kernel.Repeatedly;
import occ.work.Digests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends digests when their time has come, while the program is served and there is a mail server. */
@Component
@ConditionalOnWebApplication
class DigestClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DigestClock.class);

    private final Digests digests;
    private final Repeatedly sending;

    DigestClock(Digests digests, MailSettings settings, WorkConfiguration.LookEvery lookEvery) {
        this.digests = digests;
        this.sending = new Repeatedly("digests", settings.isThere() ? lookEvery.time() : Duration.ZERO, this::send);
    }

    private void send() {
        try {
            digests.sendWhatIsDue();
        } catch (RuntimeException failed) {
            LOG.error("Digests could not be sent; it is tried again", failed);
        }
    }

    @Override
    public void start() {
        sending.start();
    }

    @Override
    public void stop() {
        sending.stop();
    }

    @Override
    public boolean isRunning() {
        return sending.isRunning();
    }
}
