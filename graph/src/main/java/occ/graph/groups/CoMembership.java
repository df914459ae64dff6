package occ.graph.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import occ.graph.Direction;
import occ.graph.SimpleGraph;
import occ.graph.Tie;
import occ.graph.View;

/**
 * What two on one side of a network of two kinds share on the other: the members two groups have in common, or the groups
 * two people are both in. R. L. Breiger, The duality of persons and groups, 1974.
 *
 * @param shared how many they share
 * @param weight the same, each counted the less the more it joins: one over the number of its others (M. E. J. Newman,
 *     Scientific collaboration networks II, 2001)
 * @param ofOne how many the one has
 * @param ofOther how many the other has
 */
public record CoMembership(int one, int other, int shared, double weight, int ofOne, int ofOther) {
    /** All pairs of a side that share something, by their numbers. Ties within a side do not count. */
    public static List<CoMembership> of(View view, IntPredicate side) {
        var graph = SimpleGraph.of(view, Direction.BOTH);
        var found = new ArrayList<CoMembership>();
        for (int one = 0; one < graph.size(); one++) {
            if (side.test(graph.node(one))) {
                found.addAll(with(graph, side, one));
            }
        }
        return List.copyOf(found);
    }

    private static List<CoMembership> with(SimpleGraph graph, IntPredicate side, int one) {
        var pairs = new TreeMap<Integer, CoMembership>();
        for (int step = graph.begin(one); step < graph.end(one); step++) {
            int shared = graph.to(step);
            if (!side.test(graph.node(shared))) {
                double weight = 1.0 / (across(graph, side, shared) - 1);
                for (int next = graph.begin(shared); next < graph.end(shared); next++) {
                    int other = graph.to(next);
                    if (other > one && side.test(graph.node(other))) {
                        pairs.merge(other, pair(graph, side, one, other, weight), CoMembership::plus);
                    }
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    private static CoMembership pair(SimpleGraph graph, IntPredicate side, int one, int other, double weight) {
        int ofOne = across(graph, side, one);
        int ofOther = across(graph, side, other);
        return new CoMembership(graph.node(one), graph.node(other), 1, weight, ofOne, ofOther);
    }

    private static int across(SimpleGraph graph, IntPredicate side, int node) {
        boolean isInside = side.test(graph.node(node));
        int count = 0;
        for (int step = graph.begin(node); step < graph.end(node); step++) {
            count += side.test(graph.node(graph.to(step))) == isInside ? 0 : 1;
        }
        return count;
    }

    private CoMembership plus(CoMembership more) {
        return new CoMembership(one, other, shared + more.shared, weight + more.weight, ofOne, ofOther);
    }

    /** The share of what either has that both have. P. Jaccard, 1901. */
    public double jaccard() {
        return (double) shared / (ofOne + ofOther - shared);
    }

    /** The share of what the one with less has: 1 when a group lies wholly within another. D. Szymkiewicz, 1934. */
    public double overlap() {
        return (double) shared / Math.min(ofOne, ofOther);
    }

    /** For a network of one side alone. */
    public Tie tie() {
        return Tie.between(one, other).weighing(weight);
    }
}
