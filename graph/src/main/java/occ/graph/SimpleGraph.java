package occ.graph;

import java.util.Arrays;

/**
 * A view with what is hidden left out and the rest numbered anew, in order: no loops, and ties between the same two
 * made one whose weight is their sum. Whole-network measures compute on it. Rows are sorted, so that sums always run in
 * the same order and results are the same to the last bit.
 *
 * <p>Memory: 8 bytes for each node in view and each node hidden, 12 bytes for each neighbour.
 */
public final class SimpleGraph {
    private final int[] nodes;
    private final int[] locals;
    private final int[] begin;
    private final int[] to;
    private final double[] weight;

    private SimpleGraph(int[] nodes, int[] locals, Rows rows) {
        this.nodes = nodes;
        this.locals = locals;
        this.begin = rows.begin;
        this.to = rows.to;
        this.weight = rows.weight;
    }

    /** With {@code BOTH}, every tie counts as one without direction. */
    public static SimpleGraph of(View view, Direction direction) {
        var graph = view.graph();
        var locals = new int[graph.nodes()];
        var nodes = new int[graph.nodes()];
        int size = 0;
        for (int node = 0; node < locals.length; node++) {
            locals[node] = view.sees(node) ? size : -1;
            if (view.sees(node)) {
                nodes[size++] = node;
            }
        }
        return new SimpleGraph(Arrays.copyOf(nodes, size), locals, Rows.of(view, direction, locals, size));
    }

    public int size() {
        return nodes.length;
    }

    /** The number of neighbours of all nodes together: twice the ties when they have no direction. */
    public int steps() {
        return to.length;
    }

    /** The number in the graph of a node numbered here. */
    public int node(int local) {
        return nodes[local];
    }

    /** The number here of a node of the graph, or -1 when it is hidden. */
    public int local(int node) {
        return locals[node];
    }

    public int begin(int local) {
        return begin[local];
    }

    public int end(int local) {
        return begin[local + 1];
    }

    public int degree(int local) {
        return begin[local + 1] - begin[local];
    }

    public int to(int step) {
        return to[step];
    }

    public double weight(int step) {
        return weight[step];
    }

    /** The step that leads from one to another, or a negative number. */
    public int find(int from, int other) {
        return Arrays.binarySearch(to, begin[from], begin[from + 1], other);
    }

    public boolean hasTie(int from, int other) {
        return find(from, other) >= 0;
    }

    /** The sum of the weights of a node's ties. */
    public double strength(int local) {
        double sum = 0;
        for (int step = begin[local]; step < begin[local + 1]; step++) {
            sum += weight[step];
        }
        return sum;
    }
}
