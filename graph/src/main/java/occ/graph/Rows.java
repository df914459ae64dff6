package occ.graph;

import java.util.Arrays;

/** Rows of neighbours with weights. Turning columns into rows sorts them: that is all the sorting there is. */
final class Rows {
    final int[] begin;
    final int[] to;
    final double[] weight;

    private Rows(int[] begin, int[] to, double[] weight) {
        this.begin = begin;
        this.to = to;
        this.weight = weight;
    }

    static Rows of(View view, Direction direction, int[] locals, int size) {
        return columns(view, direction.reversed(), locals, size).transposed().merged();
    }

    /** In the order of the ties, which is the same whatever is hidden among them. */
    private static Rows columns(View view, Direction direction, int[] locals, int size) {
        var graph = view.graph();
        var begin = new int[size + 1];
        for (int tie = 0; tie < graph.ties(); tie++) {
            if (isWanted(view, tie)) {
                int source = locals[graph.source(tie)];
                int target = locals[graph.target(tie)];
                begin[source] += goesOut(view, tie, direction) ? 1 : 0;
                begin[target] += comesIn(view, tie, direction) ? 1 : 0;
            }
        }
        sum(begin);
        var rows = new Rows(begin, new int[begin[size]], new double[begin[size]]);
        var next = begin.clone();
        for (int tie = 0; tie < graph.ties(); tie++) {
            if (isWanted(view, tie)) {
                int source = locals[graph.source(tie)];
                int target = locals[graph.target(tie)];
                if (goesOut(view, tie, direction)) {
                    rows.put(next[source]++, target, graph.weight(tie));
                }
                if (comesIn(view, tie, direction)) {
                    rows.put(next[target]++, source, graph.weight(tie));
                }
            }
        }
        return rows;
    }

    private static boolean isWanted(View view, int tie) {
        return view.seesTie(tie) && view.graph().source(tie) != view.graph().target(tie);
    }

    private static boolean goesOut(View view, int tie, Direction direction) {
        return direction != Direction.IN || !view.graph().isDirected(tie);
    }

    private static boolean comesIn(View view, int tie, Direction direction) {
        return direction != Direction.OUT || !view.graph().isDirected(tie);
    }

    private Rows transposed() {
        int size = begin.length - 1;
        var turned = new int[size + 1];
        for (int column : to) {
            turned[column]++;
        }
        sum(turned);
        var rows = new Rows(turned, new int[to.length], new double[to.length]);
        var next = turned.clone();
        for (int row = 0; row < size; row++) {
            for (int step = begin[row]; step < begin[row + 1]; step++) {
                rows.put(next[to[step]]++, row, weight[step]);
            }
        }
        return rows;
    }

    private Rows merged() {
        int size = begin.length - 1;
        var fewer = new int[size + 1];
        int last = 0;
        for (int row = 0; row < size; row++) {
            fewer[row] = last;
            for (int step = begin[row]; step < begin[row + 1]; step++) {
                if (last > fewer[row] && to[last - 1] == to[step]) {
                    weight[last - 1] += weight[step];
                } else {
                    put(last++, to[step], weight[step]);
                }
            }
        }
        fewer[size] = last;
        return new Rows(fewer, Arrays.copyOf(to, last), Arrays.copyOf(weight, last));
    }

    private void put(int slot, int neighbour, double value) {
        to[slot] = neighbour;
        weight[slot] = value;
    }

    /** From counts to where each begins; the last becomes the sum. */
    private static void sum(int[] counts) {
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i];
            counts[i] = sum;
            sum += count;
        }
    }
}
