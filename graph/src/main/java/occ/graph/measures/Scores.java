package occ.graph.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import occ.graph.SimpleGraph;

/** A number for each node in view, and none for anybody else. */
public final class Scores {
    private final double[] values;

    private Scores(double[] values) {
        this.values = values;
    }

    static Scores of(SimpleGraph simple, int nodes, double[] local) {
        var values = new double[nodes];
        Arrays.fill(values, Double.NaN);
        for (int node = 0; node < local.length; node++) {
            values[simple.node(node)] = local[node];
        }
        return new Scores(values);
    }

    /** Not a number for a node out of view. */
    public double of(int node) {
        return values[node];
    }

    /** The nodes with the highest scores, highest first; of equal score the lower number first. */
    public List<Integer> top(int count) {
        return IntStream.range(0, values.length)
                .filter(node -> !Double.isNaN(values[node]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> -values[node])
                        .thenComparing(node -> node))
                .limit(count)
                .toList();
    }

    public Scores times(double factor) {
        return new Scores(Arrays.stream(values).map(value -> value * factor).toArray());
    }
}
