package occ.graph.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;
import occ.graph.groups.Components;
import occ.graph.measures.Betweenness;
import occ.graph.measures.Closeness;
import occ.graph.measures.Scores;

/**
 * What would become of a network without some of its people, if nobody else did anything new.
 *
 * @param likelyBridges who would come to stand between others more than before, most first: where to look next
 */
public record Removal(Shape before, Shape after, List<Integer> likelyBridges) {
    private static final double NOISE = 1e-9;

    public Removal {
        likelyBridges = List.copyOf(likelyBridges);
    }

    /**
     * A network in four numbers.
     *
     * @param pairs how many pairs can reach each other
     * @param efficiency the mean of one over the distance of each pair (V. Latora and M. Marchiori, Efficient behavior of
     *     small-world networks, 2001)
     */
    public record Shape(int nodes, int largestComponent, int components, long pairs, double efficiency) {
        private static Shape of(View view, Progress progress) {
            var simple = SimpleGraph.of(view, Direction.BOTH);
            var components = Components.of(view);
            long pairs = new ConnectedPairs(simple).without(new int[0], 0);
            var harmonic = Closeness.harmonic(view, Direction.BOTH, progress);
            double sum = 0;
            for (int node = 0; node < simple.size(); node++) {
                sum += harmonic.of(simple.node(node));
            }
            double ordered = (double) simple.size() * (simple.size() - 1);
            double efficiency = ordered > 0 ? sum / ordered : 0;
            return new Shape(simple.size(), components.largest(), components.count(), pairs, efficiency);
        }
    }

    /** @param bridges how many likely bridges to name at most */
    public static Removal of(View view, int bridges, Progress progress, int... removed) {
        var left = view.without(removed);
        var before = Betweenness.of(view, Direction.BOTH, progress);
        var after = Betweenness.of(left, Direction.BOTH, progress);
        var likely = IntStream.range(0, view.graph().nodes())
                .filter(node -> left.sees(node) && gain(node, before, after) > NOISE)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> -gain(node, before, after))
                        .thenComparing(node -> node))
                .limit(bridges)
                .toList();
        return new Removal(Shape.of(view, progress), Shape.of(left, progress), likely);
    }

    private static double gain(int node, Scores before, Scores after) {
        return after.of(node) - before.of(node);
    }
}
