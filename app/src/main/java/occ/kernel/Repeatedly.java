package occ.kernel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Something done again and again on a thread of its own, each time so long after the last one ended. */
public final class Repeatedly {
    private static final int SECONDS_TO_END = 10;

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private @Nullable ScheduledExecutorService thread;

    /**
     * @param name of the thread
     * @param pause before each time, the first as well; without one it is never done
     * @param work must not throw: it would be the last time
     */
    public Repeatedly(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    public synchronized void start() {
        if (pause.isPositive()) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name(name).daemon().factory());
            thread.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Waits some seconds for what is under way. */
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

    public synchronized boolean isRunning() {
        return thread != null;
    }
}
