package occ.graph.measures;

import java.util.Arrays;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * Who is tied to those who are themselves well tied. P. Bonacich, Factoring and weighting approaches to status scores,
 * 1972. Power iteration on the matrix of weights plus one on its diagonal, which settles where the matrix alone would
 * swing. The squares sum to 1.
 */
public final class Eigenvector {
    private static final double NEAR_ENOUGH = 1e-14;
    private static final int MOST_ROUNDS = 100_000;

    private Eigenvector() {}

    /**
     * With {@code OUT}, those count who are pointed at by others who count. In a network of several parts, only the part
     * with the strongest ties keeps a score that is not nearly nothing.
     *
     * @throws IllegalStateException when it does not settle, as when two parts are equally strong and slow
     */
    public static Scores of(View view, Direction direction, Progress progress) {
        var simple = SimpleGraph.of(view, direction);
        var vector = new double[simple.size()];
        Arrays.fill(vector, 1.0 / Math.sqrt(vector.length));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            progress.tell(round, MOST_ROUNDS);
            var next = multiplied(simple, vector);
            double change = change(vector, next);
            vector = next;
            if (change <= NEAR_ENOUGH * vector.length) {
                return Scores.of(simple, view.graph().nodes(), vector);
            }
        }
        throw new IllegalStateException("Eigenvector centrality has not settled in " + MOST_ROUNDS + " rounds");
    }

    private static double[] multiplied(SimpleGraph graph, double[] vector) {
        var next = vector.clone();
        for (int node = 0; node < vector.length; node++) {
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                next[graph.to(step)] += vector[node] * graph.weight(step);
            }
        }
        double length =
                Math.sqrt(Arrays.stream(next).map(value -> value * value).sum());
        return Arrays.stream(next).map(value -> value / length).toArray();
    }

    private static double change(double[] before, double[] after) {
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += Math.abs(after[i] - before[i]);
        }
        return sum;
    }
}
