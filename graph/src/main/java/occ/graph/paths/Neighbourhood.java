package occ.graph.paths;

import java.util.Arrays;
import occ.graph.Direction;
import occ.graph.View;

/**
 * Everybody within some hops of somebody, nearest first. Breadth-first search (E. F. Moore, The shortest path through a
 * maze, 1959). Time is that of the ties looked at.
 */
public final class Neighbourhood {
    private final int[] nodes;
    private final int[] ends;

    private Neighbourhood(int[] nodes, int[] ends) {
        this.nodes = nodes;
        this.ends = ends;
    }

    /** Seeds out of view are passed over, as if they did not exist. */
    public static Neighbourhood around(View view, Direction direction, int hops, int... seeds) {
        if (hops < 0) {
            throw new IllegalArgumentException("Hops are counted from 0");
        }
        try (var scratch = Scratch.of(view.graph().nodes())) {
            return search(view, direction, hops, seeds, scratch);
        }
    }

    private static Neighbourhood search(View view, Direction direction, int hops, int[] seeds, Scratch scratch) {
        int size = 0;
        for (int seed : seeds) {
            if (view.sees(seed) && !scratch.isMarked(seed)) {
                scratch.mark(seed, 0);
                scratch.queue[size++] = seed;
            }
        }
        var ends = new int[Math.min(hops, view.graph().nodes()) + 1];
        ends[0] = size;
        for (int hop = 1; hop < ends.length; hop++) {
            int first = hop == 1 ? 0 : ends[hop - 2];
            size = expand(view, direction, first, ends[hop - 1], scratch);
            ends[hop] = size;
        }
        return new Neighbourhood(Arrays.copyOf(scratch.queue, size), ends);
    }

    private static int expand(View view, Direction direction, int first, int end, Scratch scratch) {
        var graph = view.graph();
        int size = end;
        for (int at = first; at < end; at++) {
            int node = scratch.queue[at];
            for (int step = graph.stepsBegin(node, direction); step < graph.stepsEnd(node, direction); step++) {
                int next = graph.to(step);
                if (!scratch.isMarked(next) && view.isOpen(step)) {
                    scratch.mark(next, 0);
                    scratch.queue[size++] = next;
                }
            }
        }
        return size;
    }

    public int size() {
        return nodes.length;
    }

    /** The seeds, then those one hop away, then those two hops away. */
    public int node(int place) {
        return nodes[place];
    }

    /** How many are within so many hops, the seeds among them. */
    public int within(int hops) {
        return ends[Math.min(hops, ends.length - 1)];
    }

    /** Those exactly so many hops away. */
    public int[] at(int hops) {
        return hops >= ends.length ? new int[0] : Arrays.copyOfRange(nodes, hops == 0 ? 0 : ends[hops - 1], ends[hops]);
    }
}
