package occ.graph.groups;

import java.util.Arrays;
import occ.graph.Direction;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * How deep in the network somebody is: the largest k so that they belong to a set of people of whom each is tied to k
 * others in it. V. Batagelj and M. Zaveršnik, An O(m) algorithm for cores decomposition of networks, 2003.
 */
public final class Cores {
    private final int[] cores;

    private Cores(int[] cores) {
        this.cores = cores;
    }

    public static Cores of(View view) {
        var simple = SimpleGraph.of(view, Direction.BOTH);
        var peeling = new Peeling(simple);
        var cores = new int[view.graph().nodes()];
        Arrays.fill(cores, -1);
        for (int place = 0; place < simple.size(); place++) {
            int node = peeling.takeLeast(place);
            cores[simple.node(node)] = peeling.degree[node];
        }
        return new Cores(cores);
    }

    /** The core number of a node; -1 for one out of view. */
    public int of(int node) {
        return cores[node];
    }

    public int deepest() {
        return Arrays.stream(cores).max().orElse(-1);
    }

    /** Nodes in the order of their degree; a node whose degree falls by one swaps places with the first of its bin. */
    private static final class Peeling {
        final int[] degree;
        private final SimpleGraph graph;
        private final int[] order;
        private final int[] place;
        private final int[] bin;

        Peeling(SimpleGraph graph) {
            this.graph = graph;
            degree = new int[graph.size()];
            Arrays.setAll(degree, graph::degree);
            order = new int[graph.size()];
            place = new int[graph.size()];
            bin = new int[graph.size() + 1];
            sort();
        }

        private void sort() {
            for (int value : degree) {
                bin[value + 1]++;
            }
            for (int value = 1; value < bin.length; value++) {
                bin[value] += bin[value - 1];
            }
            var next = bin.clone();
            for (int node = 0; node < degree.length; node++) {
                place[node] = next[degree[node]]++;
                order[place[node]] = node;
            }
        }

        int takeLeast(int at) {
            int node = order[at];
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                int other = graph.to(step);
                if (degree[other] > degree[node]) {
                    lower(other, at);
                }
            }
            return node;
        }

        /** Bins of degrees no larger than that of the node just taken begin behind it. */
        private void lower(int node, int taken) {
            int value = degree[node];
            int first = Math.max(bin[value], taken + 1);
            int other = order[first];
            order[place[node]] = other;
            place[other] = place[node];
            order[first] = node;
            place[node] = first;
            bin[value] = first + 1;
            degree[node]--;
        }
    }
}
