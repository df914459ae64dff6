package occ.graph.paths;

import java.util.Arrays;
import occ.graph.Direction;
import occ.graph.View;

/** The same answers by the most obvious means: every tie, over and over, until nothing gets better. */
final class Twins {
    private Twins() {}

    /** The distance of each node from one, infinite where there is no way. */
    static double[] distances(View view, Direction direction, int from, Cost cost) {
        var graph = view.graph();
        var distances = new double[graph.nodes()];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        distances[from] = 0;
        for (int round = 0; round < graph.nodes(); round++) {
            for (int tie = 0; tie < graph.ties(); tie++) {
                if (!view.seesTie(tie)) {
                    continue;
                }
                int source = graph.source(tie);
                int target = graph.target(tie);
                double length = cost.of(graph, tie);
                if (direction != Direction.IN || !graph.isDirected(tie)) {
                    distances[target] = Math.min(distances[target], distances[source] + length);
                }
                if (direction != Direction.OUT || !graph.isDirected(tie)) {
                    distances[source] = Math.min(distances[source], distances[target] + length);
                }
            }
        }
        return distances;
    }
}
