package occ.graph.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import occ.graph.Graph;

/**
 * A way from one to another.
 *
 * @param nodes everybody on it, both ends among them
 * @param ties what was walked, one fewer
 * @param cost what the ties cost together; for a path in time, the moment of arrival
 */
public record Path(List<Integer> nodes, List<Integer> ties, double cost) {
    public Path {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** @param by the tie by which each node was reached */
    static Path walkedBack(Graph graph, int from, int to, int[] by, double cost) {
        var nodes = new ArrayList<Integer>();
        var ties = new ArrayList<Integer>();
        nodes.add(to);
        for (int node = to; node != from; ) {
            ties.add(by[node]);
            node = graph.otherEnd(by[node], node);
            nodes.add(node);
        }
        Collections.reverse(nodes);
        Collections.reverse(ties);
        return new Path(nodes, ties, cost);
    }

    public int hops() {
        return ties.size();
    }
}
