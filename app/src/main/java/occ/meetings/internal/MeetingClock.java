package occ.meetings.internal;

import java.time.Duration;
import occ.kernel.Repeatedly;
import occ.meetings.Meetings;
import occ.meetings.internal.MeetingsConfiguration.CloseEvery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Closes papers when their time has come, while the program is served. */
@Component
@ConditionalOnWebApplication
class MeetingClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MeetingClock.class);

    private final Meetings meetings;
    private final Duration every;
    private final Repeatedly closing;

    MeetingClock(Meetings meetings, CloseEvery closeEvery) {
        this.meetings = meetings;
        this.every = closeEvery.time();
        this.closing = new Repeatedly("papers", every, this::close);
    }

    private void close() {
        try {
            meetings.closeWhatIsDue();
        } catch (RuntimeException failed) {
            LOG.error("Papers could not be closed; it is tried again in {} s", every.toSeconds(), failed);
        }
    }

    @Override
    public void start() {
        closing.start();
    }

    @Override
    public void stop() {
        closing.stop();
    }

    @Override
    public boolean isRunning() {
        return closing.isRunning();
    }
}
