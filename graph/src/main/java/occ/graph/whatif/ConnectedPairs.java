package occ.graph.whatif;

import occ.graph.SimpleGraph;

/** How many pairs can reach each other when some are taken out; for one thread. */
final class ConnectedPairs {
    private final SimpleGraph graph;
    private final int[] seen;
    private final int[] stack;
    private int search;

    ConnectedPairs(SimpleGraph graph) {
        this.graph = graph;
        this.seen = new int[graph.size()];
        this.stack = new int[graph.size()];
    }

    long without(int[] nodes, int size) {
        search++;
        for (int i = 0; i < size; i++) {
            seen[nodes[i]] = search;
        }
        long pairs = 0;
        for (int node = 0; node < seen.length; node++) {
            if (seen[node] != search) {
                long part = part(node);
                pairs += part * (part - 1) / 2;
            }
        }
        return pairs;
    }

    private int part(int start) {
        int size = 0;
        int height = 0;
        seen[start] = search;
        stack[height++] = start;
        while (height > 0) {
            int node = stack[--height];
            size++;
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                int next = graph.to(step);
                if (seen[next] != search) {
                    seen[next] = search;
                    stack[height++] = next;
                }
            }
        }
        return size;
    }
}
