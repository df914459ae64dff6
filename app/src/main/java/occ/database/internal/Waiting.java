package occ.database.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import occ.database.DatabaseUnusable;

/** Waiting for something outside this process, in short steps and never for ever. */
final class Waiting {
    private static final Duration STEP = Duration.ofMillis(20);

    private Waiting() {}

    static boolean upTo(Duration limit, BooleanSupplier isSo) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) return false;
            step();
        }
        return true;
    }

    static void step() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
