package occ.meetings.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import occ.meetings.Meetings;
import occ.meetings.internal.MeetingsConfiguration.CloseEvery;
import org.jspecify.annotations.Nullable;
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
    private static final int SECONDS_TO_END = 10;

    private final Meetings meetings;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;

    MeetingClock(Meetings meetings, CloseEvery closeEvery) {
        this.meetings = meetings;
        this.every = closeEvery.time();
    }

    @Override
    public synchronized void start() {
        if (every.isPositive()) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("papers").daemon().factory());
            thread.scheduleWithFixedDelay(this::close, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void close() {
        try {
            meetings.closeWhatIsDue();
        } catch (RuntimeException failed) {
            LOG.error("Papers could not be closed; it is tried again in {} s", every.toSeconds(), failed);
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
