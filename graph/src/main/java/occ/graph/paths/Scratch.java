package occ.graph.paths;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Marks and a queue for one search, kept for the next. A mark counts only with the stamp of the search that set it, so
 * that nothing has to be cleared: a small search in a large graph costs what it visits.
 */
final class Scratch implements AutoCloseable {
    private static final ConcurrentLinkedQueue<Scratch> POOL = new ConcurrentLinkedQueue<>();

    final int[] queue;
    private final int[] stamps;
    private final int[] values;
    private int stamp;

    private Scratch(int size) {
        queue = new int[size];
        stamps = new int[size];
        values = new int[size];
    }

    /** Room for one search; closing it hands it back. */
    static Scratch of(int size) {
        var kept = POOL.poll();
        var scratch = kept == null || kept.queue.length < size ? new Scratch(size) : kept;
        scratch.forget();
        return scratch;
    }

    boolean isMarked(int node) {
        return stamps[node] == stamp;
    }

    void mark(int node, int value) {
        stamps[node] = stamp;
        values[node] = value;
    }

    int value(int node) {
        return values[node];
    }

    private void forget() {
        stamp++;
        if (stamp == 0) {
            Arrays.fill(stamps, 0);
            stamp = 1;
        }
    }

    @Override
    public void close() {
        POOL.add(this);
    }
}
