package occ.graph.groups;

import java.util.Arrays;
import occ.graph.Direction;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * The parts of a network between which no tie leads, whatever its direction; the part with the lowest node comes first.
 * Depth-first search (J. Hopcroft and R. Tarjan, Algorithm 447, 1973), without its recursion. Linear time.
 */
public final class Components {
    private final int[] labels;
    private final int[] sizes;

    private Components(int[] labels, int[] sizes) {
        this.labels = labels;
        this.sizes = sizes;
    }

    public static Components of(View view) {
        var simple = SimpleGraph.of(view, Direction.BOTH);
        var local = new int[simple.size()];
        int count = label(simple, local);
        var sizes = new int[count];
        var labels = new int[view.graph().nodes()];
        Arrays.fill(labels, -1);
        for (int node = 0; node < local.length; node++) {
            labels[simple.node(node)] = local[node];
            sizes[local[node]]++;
        }
        return new Components(labels, sizes);
    }

    private static int label(SimpleGraph graph, int[] labels) {
        Arrays.fill(labels, -1);
        var stack = new int[labels.length];
        int count = 0;
        for (int seed = 0; seed < labels.length; seed++) {
            if (labels[seed] < 0) {
                flood(graph, labels, stack, seed, count++);
            }
        }
        return count;
    }

    private static void flood(SimpleGraph graph, int[] labels, int[] stack, int seed, int label) {
        int height = 0;
        stack[height++] = seed;
        labels[seed] = label;
        while (height > 0) {
            int node = stack[--height];
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                int next = graph.to(step);
                if (labels[next] < 0) {
                    labels[next] = label;
                    stack[height++] = next;
                }
            }
        }
    }

    public int count() {
        return sizes.length;
    }

    /** The part a node is in, numbered from 0; -1 for one out of view. */
    public int of(int node) {
        return labels[node];
    }

    public int size(int component) {
        return sizes[component];
    }

    /** How many are in the largest part. */
    public int largest() {
        return Arrays.stream(sizes).max().orElse(0);
    }
}
