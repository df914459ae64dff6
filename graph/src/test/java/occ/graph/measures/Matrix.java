package occ.graph.measures;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import occ.graph.Direction;
import occ.graph.View;

/** The measures once more, from their definitions, on a full matrix. */
final class Matrix {
    private static final int NEVER = 1_000_000;

    private final double[][] weight;
    private final int[][] distance;
    private final double[][] paths;

    private Matrix(double[][] weight) {
        this.weight = weight;
        this.distance = distances(weight);
        this.paths = new double[weight.length][weight.length];
        countPaths();
    }

    static Matrix of(View view, Direction direction) {
        var graph = view.graph();
        var weight = new double[graph.nodes()][graph.nodes()];
        for (int tie = 0; tie < graph.ties(); tie++) {
            int source = graph.source(tie);
            int target = graph.target(tie);
            if (source != target && (direction != Direction.IN || !graph.isDirected(tie))) {
                weight[source][target] += graph.weight(tie);
            }
            if (source != target && (direction != Direction.OUT || !graph.isDirected(tie))) {
                weight[target][source] += graph.weight(tie);
            }
        }
        return new Matrix(weight);
    }

    int neighbours(int node) {
        return (int) Arrays.stream(weight[node]).filter(value -> value > 0).count();
    }

    double strength(int node) {
        return Arrays.stream(weight[node]).sum();
    }

    double harmonic(int node) {
        return others(node).mapToDouble(other -> 1.0 / distance[node][other]).sum();
    }

    double closeness(int node) {
        double reached = others(node).count();
        double far = others(node).map(other -> distance[node][other]).sum();
        return reached == 0 ? 0 : reached * reached / far / (weight.length - 1);
    }

    double betweenness(int node) {
        double sum = 0;
        for (int from = 0; from < weight.length; from++) {
            for (int to = 0; to < weight.length; to++) {
                boolean passes = from != to && from != node && to != node && distance[from][to] < NEVER;
                if (passes && distance[from][node] + distance[node][to] == distance[from][to]) {
                    sum += paths[from][node] * paths[node][to] / paths[from][to];
                }
            }
        }
        return sum;
    }

    double[] pageRank(double damping, IntToDoubleFunction ranks) {
        int size = weight.length;
        var next = new double[size];
        Arrays.fill(next, (1 - damping) / size);
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                double share = strength(from) == 0 ? 1.0 / size : weight[from][to] / strength(from);
                next[to] += damping * ranks.applyAsDouble(from) * share;
            }
        }
        return next;
    }

    double[] multiplied(IntToDoubleFunction vector) {
        return IntStream.range(0, weight.length)
                .mapToDouble(row -> IntStream.range(0, weight.length)
                        .mapToDouble(column -> weight[row][column] * vector.applyAsDouble(column))
                        .sum())
                .toArray();
    }

    /** By how much a vector of length 1 is stretched. */
    double stretch(IntToDoubleFunction vector) {
        var stretched = multiplied(vector);
        return IntStream.range(0, stretched.length)
                .mapToDouble(node -> stretched[node] * vector.applyAsDouble(node))
                .sum();
    }

    private IntStream others(int node) {
        return IntStream.range(0, weight.length).filter(other -> other != node && distance[node][other] < NEVER);
    }

    private static int[][] distances(double[][] weight) {
        int size = weight.length;
        var distance = new int[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                distance[one][other] = one == other ? 0 : weight[one][other] > 0 ? 1 : NEVER;
            }
        }
        for (int by = 0; by < size; by++) {
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    distance[one][other] = Math.min(distance[one][other], distance[one][by] + distance[by][other]);
                }
            }
        }
        return distance;
    }

    /** Pairs in the order of their distance: those before the last on the way have been counted. */
    private void countPaths() {
        for (int far = 0; far < weight.length; far++) {
            for (int from = 0; from < weight.length; from++) {
                for (int to = 0; to < weight.length; to++) {
                    if (distance[from][to] == far) {
                        paths[from][to] = far == 0 ? 1 : pathsThroughLast(from, to, far);
                    }
                }
            }
        }
    }

    private double pathsThroughLast(int from, int to, int far) {
        return IntStream.range(0, weight.length)
                .filter(last -> distance[from][last] == far - 1 && distance[last][to] == 1)
                .mapToDouble(last -> paths[from][last])
                .sum();
    }
}
