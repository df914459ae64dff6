package occ.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import occ.database.DatabaseUnusable;

/**
 * What an earlier run may have left behind when it, or PostgreSQL, was killed: processes still at work in the data
 * folder, and a note of a process that is long gone. Only for the holder of the folder's lock, who knows that
 * nobody else is entitled to a server there.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private final Binaries binaries;
    private final Account account;

    Leftovers(Path data, Binaries binaries, Account account) {
        this.data = data;
        this.binaries = binaries;
        this.account = account;
    }

    void clear() throws IOException {
        stopPostmaster();
        if (!Waiting.upTo(PATIENCE, () -> running().isEmpty())) {
            // Safe: what was acknowledged is in the write-ahead log, and recovery reads it at the next start.
            running().forEach(ProcessHandle::destroyForcibly);
        }
        if (!Waiting.upTo(PATIENCE, () -> running().isEmpty())) {
            throw new DatabaseUnusable("Processes of an earlier PostgreSQL still run in " + data + " and cannot be"
                    + " stopped: " + running() + ". End them and start again.");
        }
        // Its number may meanwhile belong to any other program, for which PostgreSQL would refuse to start.
        Files.deleteIfExists(note());
    }

    /** Only the first process is told to stop: to its workers the same signal means other things. */
    private void stopPostmaster() throws IOException {
        var pid = notedPid();
        if (running().stream().anyMatch(process -> pid.equals(String.valueOf(process.pid())))) {
            account.run(List.of(binaries.program("pg_ctl"), "kill", "INT", pid));
        }
    }

    /** Empty without a note: a server that ends meanwhile takes its own with it. */
    private String notedPid() throws IOException {
        try {
            return Files.readString(note()).lines().findFirst().orElse("");
        } catch (NoSuchFileException ended) {
            return "";
        }
    }

    private Path note() {
        return data.resolve("postmaster.pid");
    }

    /** Every process of a PostgreSQL server works in its data folder. */
    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::worksInData).toList();
    }

    private boolean worksInData(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                    .equals(data);
        } catch (IOException e) {
            return false; // ended meanwhile, or somebody else's
        }
    }
}
