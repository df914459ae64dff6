package occ.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Commands that somebody set, run by the shell: given bytes, they answer bytes. */
final class Commands {
    private static final int LONGEST_SECONDS = 30;

    private Commands() {}

    /** @throws IllegalStateException if it fails or does not end */
    static byte[] answer(String command, byte[] given) {
        try {
            var process = new ProcessBuilder("sh", "-c", command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var answer = CompletableFuture.supplyAsync(() -> read(process));
            try (var in = process.getOutputStream()) {
                in.write(given);
            } catch (IOException endedBeforeItReadAll) {
                // Whether that was right, its exit code says.
            }
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("This did not end within %d s: %s".formatted(LONGEST_SECONDS, command));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("This ended with %d: %s".formatted(process.exitValue(), command));
            }
            return answer.join();
        } catch (IOException cannotBegin) {
            throw new UncheckedIOException(cannotBegin);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
