package occ.graph.paths;

import java.util.Arrays;

/** Nodes by least cost, each at most once; of equal cost the lower number first, so that results never vary. */
final class Heap {
    private final int[] heap;
    private final int[] place;
    private final double[] cost;
    private int size;

    Heap(double[] cost) {
        this.cost = cost;
        this.heap = new int[cost.length];
        this.place = new int[cost.length];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Puts a node in, or moves it up after its cost fell. */
    void offer(int node) {
        if (place[node] < 0) {
            set(size++, node);
        }
        rise(place[node]);
    }

    int poll() {
        int least = heap[0];
        place[least] = -1;
        size--;
        if (size > 0) {
            set(0, heap[size]);
            sink(0);
        }
        return least;
    }

    private void rise(int at) {
        int node = heap[at];
        while (at > 0 && isLess(node, heap[(at - 1) / 2])) {
            set(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, node);
    }

    private void sink(int at) {
        int node = heap[at];
        for (int child = least(at); child < size && isLess(heap[child], node); child = least(at)) {
            set(at, heap[child]);
            at = child;
        }
        set(at, node);
    }

    private int least(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && isLess(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean isLess(int one, int other) {
        return cost[one] < cost[other] || (cost[one] == cost[other] && one < other);
    }

    private void set(int at, int node) {
        heap[at] = node;
        place[node] = at;
    }
}
