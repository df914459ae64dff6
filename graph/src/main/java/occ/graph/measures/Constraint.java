package occ.graph.measures;

import java.util.Arrays;
import occ.graph.Direction;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * How much somebody's ties all lead to the same people; who is little constrained spans structural holes. R. S. Burt,
 * Structural holes, 1992, formula 2.4. What goes either way between two is added up.
 */
public final class Constraint {
    private final SimpleGraph graph;
    private final double[] strength;
    /** What leads to each by way of one other; emptied after each node. */
    private final double[] indirect;

    private Constraint(SimpleGraph graph) {
        this.graph = graph;
        this.strength = new double[graph.size()];
        Arrays.setAll(strength, graph::strength);
        this.indirect = new double[graph.size()];
    }

    /** Not a number for who has no tie: no holes are spanned by nobody. */
    public static Scores of(View view) {
        var simple = SimpleGraph.of(view, Direction.BOTH);
        var constraint = new Constraint(simple);
        var values = new double[simple.size()];
        Arrays.setAll(values, constraint::of);
        return Scores.of(simple, view.graph().nodes(), values);
    }

    private double of(int node) {
        if (strength[node] == 0) {
            return Double.NaN;
        }
        for (int by = graph.begin(node); by < graph.end(node); by++) {
            spread(graph.to(by), share(node, by));
        }
        double sum = 0;
        for (int step = graph.begin(node); step < graph.end(node); step++) {
            double invested = share(node, step) + indirect[graph.to(step)];
            sum += invested * invested;
        }
        for (int by = graph.begin(node); by < graph.end(node); by++) {
            forget(graph.to(by));
        }
        return sum;
    }

    private double share(int node, int step) {
        return strength[node] == 0 ? 0 : graph.weight(step) / strength[node];
    }

    private void spread(int by, double share) {
        for (int step = graph.begin(by); step < graph.end(by); step++) {
            indirect[graph.to(step)] += share * share(by, step);
        }
    }

    private void forget(int by) {
        for (int step = graph.begin(by); step < graph.end(by); step++) {
            indirect[graph.to(step)] = 0;
        }
    }
}
