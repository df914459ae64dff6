package occ.graph.groups;

import java.util.Arrays;
import occ.graph.SimpleGraph;
import occ.graph.View;

/** A label for each node in view, from 0; the community with the lowest node is 0. */
public final class Communities {
    private final int[] labels;
    private final int[] sizes;
    private final double modularity;

    private Communities(int[] labels, int[] sizes, double modularity) {
        this.labels = labels;
        this.sizes = sizes;
        this.modularity = modularity;
    }

    static Communities of(View view, SimpleGraph graph, int[] given, double resolution) {
        var local = apart(graph, given);
        var sizes = new int[Arrays.stream(local).max().orElse(-1) + 1];
        var labels = new int[view.graph().nodes()];
        Arrays.fill(labels, -1);
        for (int node = 0; node < local.length; node++) {
            labels[graph.node(node)] = local[node];
            sizes[local[node]]++;
        }
        return new Communities(labels, sizes, modularity(graph, local, sizes.length, resolution));
    }

    /** Tells apart what falls into parts: that never costs modularity. */
    static int[] apart(SimpleGraph graph, int[] given) {
        var labels = new int[given.length];
        Arrays.fill(labels, -1);
        var stack = new int[given.length];
        int count = 0;
        for (int seed = 0; seed < labels.length; seed++) {
            if (labels[seed] < 0) {
                flood(graph, given, labels, stack, seed, count++);
            }
        }
        return labels;
    }

    private static void flood(SimpleGraph graph, int[] given, int[] labels, int[] stack, int seed, int label) {
        int height = 0;
        stack[height++] = seed;
        labels[seed] = label;
        while (height > 0) {
            int node = stack[--height];
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                int next = graph.to(step);
                if (labels[next] < 0 && given[next] == given[seed]) {
                    labels[next] = label;
                    stack[height++] = next;
                }
            }
        }
    }

    /** M. E. J. Newman and M. Girvan, Finding and evaluating community structure in networks, 2004. */
    private static double modularity(SimpleGraph graph, int[] labels, int count, double resolution) {
        var strengths = new double[count];
        double total = 0;
        double within = 0;
        for (int node = 0; node < labels.length; node++) {
            strengths[labels[node]] += graph.strength(node);
            total += graph.strength(node);
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                within += labels[graph.to(step)] == labels[node] ? graph.weight(step) : 0;
            }
        }
        double chance = 0;
        for (double strength : strengths) {
            chance += strength * strength;
        }
        return total == 0 ? 0 : within / total - resolution * chance / total / total;
    }

    public int count() {
        return sizes.length;
    }

    /** The community of a node; -1 for one out of view. */
    public int of(int node) {
        return labels[node];
    }

    public int size(int community) {
        return sizes[community];
    }

    int nodes() {
        return labels.length;
    }

    /** How much more weight lies within communities than chance would put there; at most 1. */
    public double modularity() {
        return modularity;
    }
}
