package occ.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import occ.database.DatabaseUnusable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server. One thread starts it, waits for it and, when it dies unasked, starts it again. It must be one
 * thread for all of that: the kernel sends the shutdown signal when the thread that started the process ends, not
 * when the program does.
 */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final long SHORTEST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;
    private static final long LONG_ENOUGH = 10_000;
    private static final long LOG_SIZE = 10_000_000;

    private final Path data;
    private final Path log;
    private final int port;
    private final Binaries binaries;
    private final Account account;
    private final Leftovers leftovers;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("postgres").unstarted(this::keepUp);
    private volatile @Nullable Process process;

    Postmaster(Path data, Path log, int port, Binaries binaries, Account account) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.binaries = binaries;
        this.account = account;
        this.leftovers = new Leftovers(data, binaries, account);
    }

    void start() throws IOException {
        leftovers.clear();
        if (Files.exists(log) && Files.size(log) > LOG_SIZE) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        thread.start();
    }

    /** Whether the first attempt came to nothing; a server that ran and died is not given up. */
    boolean hasFailed() {
        var current = process;
        return current == null ? !thread.isAlive() : !current.isAlive();
    }

    /** The last lines of the server's log: why it would not start. */
    String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    void stop() {
        stopping.countDown();
        tellToStop();
        if (Waiting.upTo(TIME_TO_STOP, () -> !thread.isAlive())) return;
        LOG.warn("PostgreSQL did not stop within {} and is ended; it will recover at the next start", TIME_TO_STOP);
        var current = process;
        if (current != null) current.destroyForcibly();
    }

    private void tellToStop() {
        var current = process;
        if (current == null || !current.isAlive()) return;
        account.run(List.of(binaries.program("pg_ctl"), "kill", "INT", String.valueOf(current.pid())));
    }

    private void keepUp() {
        try {
            var pause = SHORTEST_PAUSE;
            for (var ran = runOnce(); !stopping.await(pause, TimeUnit.MILLISECONDS); ran = runOnce()) {
                LOG.warn("PostgreSQL ended unasked and is started again. Its last words:\n{}", lastWords());
                pause = ran > LONG_ENOUGH ? SHORTEST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
                leftovers.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | DatabaseUnusable e) {
            LOG.error("PostgreSQL cannot be kept up", e);
        }
    }

    /** Returns how many milliseconds it ran for. */
    private long runOnce() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var current = new ProcessBuilder(account.command(command()))
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process = current;
        if (stopping.getCount() == 0) tellToStop(); // told between two runs, when there was nobody to tell
        current.waitFor();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data.toString()));
        ServerParameters.on(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }
}
