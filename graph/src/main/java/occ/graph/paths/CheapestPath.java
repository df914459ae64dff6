package occ.graph.paths;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import occ.graph.Direction;
import occ.graph.View;

/** A path of the least cost. E. W. Dijkstra, A note on two problems in connexion with graphs, 1959. */
public final class CheapestPath {
    private static final BitSet NOBODY = new BitSet();

    private final View view;
    private final Direction direction;
    private final Cost cost;
    private final BitSet avoided;
    private final double[] costs;
    private final int[] by;
    private final Heap heap;

    private CheapestPath(View view, Direction direction, Cost cost, BitSet avoided) {
        this.view = view;
        this.direction = direction;
        this.cost = cost;
        this.avoided = avoided;
        this.costs = new double[view.graph().nodes()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        this.by = new int[costs.length];
        this.heap = new Heap(costs);
    }

    public static Optional<Path> between(View view, Direction direction, Cost cost, int from, int to) {
        return around(view, direction, cost, from, to, NOBODY, NOBODY);
    }

    /** Past some nodes altogether, and not straight from the start to some others. */
    static Optional<Path> around(
            View view, Direction direction, Cost cost, int from, int to, BitSet avoided, BitSet notFirst) {
        return view.sees(from) && view.sees(to)
                ? new CheapestPath(view, direction, cost, avoided).search(from, to, notFirst)
                : Optional.empty();
    }

    private Optional<Path> search(int from, int to, BitSet notFirst) {
        costs[from] = 0;
        heap.offer(from);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (node == to) {
                return Optional.of(Path.walkedBack(view.graph(), from, to, by, costs[to]));
            }
            leave(node, node == from ? notFirst : NOBODY);
        }
        return Optional.empty();
    }

    private void leave(int node, BitSet barred) {
        var graph = view.graph();
        for (int step = graph.stepsBegin(node, direction); step < graph.stepsEnd(node, direction); step++) {
            int next = graph.to(step);
            if (!view.isOpen(step) || avoided.get(next) || barred.get(next)) {
                continue;
            }
            int tie = graph.tieOf(step);
            double sum = costs[node] + checked(cost.of(graph, tie));
            if (sum < costs[next]) {
                costs[next] = sum;
                by[next] = tie;
                heap.offer(next);
            }
        }
    }

    private static double checked(double cost) {
        if (!(cost >= 0)) {
            throw new IllegalArgumentException("A tie cannot cost " + cost);
        }
        return cost;
    }
}
