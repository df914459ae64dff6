package occ.graph.measures;

import java.util.Arrays;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * Where somebody would be found who walks along ties at random, stronger ones more often, and now and then starts anew
 * anywhere. S. Brin and L. Page, The anatomy of a large-scale hypertextual web search engine, 1998. Sums to 1.
 */
public final class PageRank {
    public static final double USUAL_DAMPING = 0.85;
    private static final double NEAR_ENOUGH = 1e-13;
    private static final int MOST_ROUNDS = 10_000;

    private final SimpleGraph graph;
    private final double damping;
    private final double[] strength;
    private double[] ranks;
    private double[] next;

    private PageRank(SimpleGraph graph, double damping) {
        this.graph = graph;
        this.damping = damping;
        this.strength = new double[graph.size()];
        Arrays.setAll(strength, graph::strength);
        this.ranks = new double[graph.size()];
        this.next = new double[graph.size()];
        Arrays.fill(ranks, 1.0 / graph.size());
    }

    public static Scores of(View view, Direction direction, double damping, Progress progress) {
        if (!(damping >= 0 && damping < 1)) {
            throw new IllegalArgumentException("Damping is from 0 to less than 1");
        }
        var simple = SimpleGraph.of(view, direction);
        var ranks = new PageRank(simple, damping).settled(progress);
        return Scores.of(simple, view.graph().nodes(), ranks);
    }

    private double[] settled(Progress progress) {
        double change = Double.MAX_VALUE;
        for (int round = 0; change > NEAR_ENOUGH && round < MOST_ROUNDS; round++) {
            progress.tell(round, MOST_ROUNDS);
            change = walkOn();
        }
        return ranks;
    }

    /** Whoever comes where no tie leads on starts anew anywhere. */
    private double walkOn() {
        double stuck = 0;
        for (int node = 0; node < ranks.length; node++) {
            stuck += strength[node] == 0 ? ranks[node] : 0;
        }
        Arrays.fill(next, (damping * stuck + 1 - damping) / ranks.length);
        for (int node = 0; node < ranks.length; node++) {
            for (int step = graph.begin(node); step < graph.end(node) && strength[node] > 0; step++) {
                next[graph.to(step)] += damping * ranks[node] * graph.weight(step) / strength[node];
            }
        }
        return swapped();
    }

    private double swapped() {
        double change = 0;
        for (int node = 0; node < ranks.length; node++) {
            change += Math.abs(next[node] - ranks[node]);
        }
        var old = ranks;
        ranks = next;
        next = old;
        return change;
    }
}
