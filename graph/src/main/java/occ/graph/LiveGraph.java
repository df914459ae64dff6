package occ.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest snapshot, and what changed on the way to it. Readers take {@link #current()} and keep it for as long as
 * they compute: a swap changes a reference, never a snapshot. Making the next version copies the arrays and sorts them
 * in linear time, so feed changes in batches.
 */
public final class LiveGraph {
    private final int remembered;
    private final ArrayDeque<List<Change>> deltas = new ArrayDeque<>();
    private volatile Graph current;

    /** @param remembered for how many versions to remember what changed */
    public LiveGraph(Graph first, int remembered) {
        this.current = first;
        this.remembered = remembered;
    }

    public Graph current() {
        return current;
    }

    /** All of the changes or, when one of them cannot be, none. */
    public synchronized Graph apply(List<Change> changes) {
        var builder = current.change();
        changes.forEach(change -> change.applyTo(builder));
        var next = builder.build();
        deltas.addLast(List.copyOf(changes));
        if (deltas.size() > remembered) {
            deltas.removeFirst();
        }
        current = next;
        return next;
    }

    /** What changed since a version, oldest first; empty when that is longer ago than is remembered. */
    public synchronized Optional<List<Change>> since(long version) {
        long missed = current.version() - version;
        if (missed < 0 || missed > deltas.size()) {
            return Optional.empty();
        }
        var changes = new ArrayList<Change>();
        deltas.stream().skip(deltas.size() - missed).forEach(changes::addAll);
        return Optional.of(changes);
    }
}
