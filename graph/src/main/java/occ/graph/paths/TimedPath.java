package occ.graph.paths;

import java.util.Arrays;
import java.util.Optional;
import occ.graph.Direction;
import occ.graph.View;

/**
 * The way by which something could have come from one to another soonest, when a tie can be walked only while it holds:
 * who could have heard of it, and when. B. Bui-Xuan, A. Ferreira and A. Jarry, Computing shortest, fastest, and foremost
 * journeys in dynamic networks, 2003.
 *
 * <p>Whoever comes early waits. With no time taken on the way, several ties may be walked at the same moment.
 */
public final class TimedPath {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final View view;
    private final Direction direction;
    private final int taking;
    private final double[] arrivals;
    private final int[] by;
    private final Heap heap;

    private TimedPath(View view, Direction direction, int taking) {
        this.view = view;
        this.direction = direction;
        this.taking = taking;
        this.arrivals = new double[view.graph().nodes()];
        Arrays.fill(arrivals, NEVER);
        this.by = new int[arrivals.length];
        this.heap = new Heap(arrivals);
    }

    /**
     * @param starting when it is at the start
     * @param taking how long each tie takes to walk; a tie has to hold when the walk begins
     */
    public static Optional<Path> soonest(View view, Direction direction, int from, int to, int starting, int taking) {
        if (taking < 0) {
            throw new IllegalArgumentException("Nothing arrives before it leaves");
        }
        return view.sees(from) && view.sees(to)
                ? new TimedPath(view, direction, taking).search(from, to, starting)
                : Optional.empty();
    }

    private Optional<Path> search(int from, int to, int starting) {
        arrivals[from] = starting;
        heap.offer(from);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (node == to) {
                return Optional.of(Path.walkedBack(view.graph(), from, to, by, arrivals[to]));
            }
            leave(node);
        }
        return Optional.empty();
    }

    private void leave(int node) {
        var graph = view.graph();
        for (int step = graph.stepsBegin(node, direction); step < graph.stepsEnd(node, direction); step++) {
            int next = graph.to(step);
            if (!view.isOpen(step)) {
                continue;
            }
            int tie = graph.tieOf(step);
            double departure = Math.max(arrivals[node], graph.from(tie));
            if (departure < graph.until(tie) && departure + taking < arrivals[next]) {
                arrivals[next] = departure + taking;
                by[next] = tie;
                heap.offer(next);
            }
        }
    }
}
