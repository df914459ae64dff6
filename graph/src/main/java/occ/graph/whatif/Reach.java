package occ.graph.whatif;

import occ.graph.SimpleGraph;

/** How many are within some hops of any of several; for one thread. */
final class Reach {
    private final SimpleGraph graph;
    private final int hops;
    private final int[] seen;
    private final int[] queue;
    private int search;

    Reach(SimpleGraph graph, int hops) {
        this.graph = graph;
        this.hops = hops;
        this.seen = new int[graph.size()];
        this.queue = new int[graph.size()];
    }

    int of(int[] nodes, int count) {
        search++;
        int size = 0;
        for (int i = 0; i < count; i++) {
            size = add(nodes[i], size);
        }
        int first = 0;
        for (int hop = 0; hop < hops && first < size; hop++) {
            int end = size;
            for (; first < end; first++) {
                size = expand(queue[first], size);
            }
        }
        return size;
    }

    private int expand(int node, int size) {
        int more = size;
        for (int step = graph.begin(node); step < graph.end(node); step++) {
            more = add(graph.to(step), more);
        }
        return more;
    }

    private int add(int node, int size) {
        if (seen[node] == search) {
            return size;
        }
        seen[node] = search;
        queue[size] = node;
        return size + 1;
    }
}
