package occ.graph.measures;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * On how many of the shortest paths between others somebody lies; where a pair has several, each counts in part. U.
 * Brandes, A faster algorithm for betweenness centrality, 2001. Nodes times ties, on all cores.
 *
 * <p>Starts are shared out to {@value #SHARES} shares whatever the machine, and what they found is added in order: the
 * result is the same to the last bit on one core and on sixty-four. Memory: 8 bytes for each node and share.
 */
public final class Betweenness {
    private static final int SHARES = 32;

    private final SimpleGraph graph;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();

    private Betweenness(SimpleGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
    }

    /** The number of pairs between whom somebody stands. Without direction a pair counts once. */
    public static Scores of(View view, Direction direction, Progress progress) {
        var simple = SimpleGraph.of(view, direction);
        var starts = IntStream.range(0, simple.size()).toArray();
        var sums = new Betweenness(simple, progress).from(starts);
        return Scores.of(simple, view.graph().nodes(), sums).times(direction == Direction.BOTH ? 0.5 : 1);
    }

    /**
     * An estimate from some starts chosen by lot. U. Brandes and C. Pich, Centrality estimation in large networks, 2007.
     *
     * @param error how far each estimate may be from the exact share of all pairs, such as 0.02; of {@code n} in view
     *     there are {@code n × (n − 2)} starts and others, half as many without direction
     * @param risk how likely it may be that any one of them is farther away, such as 0.05; by Hoeffding's inequality
     *     ln(2n / risk) / (2 error²) starts are enough
     */
    public static Scores sampled(
            View view, Direction direction, double error, double risk, long seed, Progress progress) {
        if (!(error > 0 && risk > 0 && risk < 1)) {
            throw new IllegalArgumentException("An error is more than nothing, a risk between 0 and 1");
        }
        var simple = SimpleGraph.of(view, direction);
        var starts = sample(simple.size(), starts(simple.size(), error, risk), seed);
        var sums = new Betweenness(simple, progress).from(starts);
        double share = starts.length == 0 ? 0 : (double) simple.size() / starts.length;
        return Scores.of(simple, view.graph().nodes(), sums).times(direction == Direction.BOTH ? share / 2 : share);
    }

    /** How many starts a stated error takes; never more than there are, which is the exact answer. */
    public static int starts(int nodes, double error, double risk) {
        return (int) Math.min(nodes, Math.ceil(Math.log(2.0 * Math.max(1, nodes) / risk) / (2 * error * error)));
    }

    private static int[] sample(int nodes, int count, long seed) {
        var random = new SplittableRandom(seed);
        var order = IntStream.range(0, nodes).toArray();
        for (int i = 0; i < count; i++) {
            int chosen = i + random.nextInt(nodes - i);
            int swapped = order[i];
            order[i] = order[chosen];
            order[chosen] = swapped;
        }
        return Arrays.copyOf(order, count);
    }

    private double[] from(int[] starts) {
        var searches = ThreadLocal.withInitial(() -> new Dependencies(graph));
        var shares = IntStream.range(0, Math.min(SHARES, starts.length))
                .parallel()
                .mapToObj(share -> share(starts, share, searches.get()))
                .toArray(double[][]::new);
        var sums = new double[graph.size()];
        for (var share : shares) {
            for (int node = 0; node < sums.length; node++) {
                sums[node] += share[node];
            }
        }
        return sums;
    }

    private double[] share(int[] starts, int share, Dependencies search) {
        var sums = new double[graph.size()];
        for (int i = share; i < starts.length; i += SHARES) {
            progress.tell(done.getAndIncrement(), starts.length);
            search.addFrom(starts[i], sums);
        }
        return sums;
    }

    /** One start's part in the sums; room for one thread, used again and again. */
    private static final class Dependencies {
        private final SimpleGraph graph;
        private final int[] order;
        private final int[] distance;
        private final double[] paths;
        private final double[] dependency;

        Dependencies(SimpleGraph graph) {
            this.graph = graph;
            this.order = new int[graph.size()];
            this.distance = new int[graph.size()];
            this.paths = new double[graph.size()];
            this.dependency = new double[graph.size()];
            Arrays.fill(distance, -1);
        }

        void addFrom(int start, double[] sums) {
            int reached = search(start);
            for (int at = reached - 1; at > 0; at--) {
                int node = order[at];
                gather(node);
                sums[node] += dependency[node];
            }
            for (int at = 0; at < reached; at++) {
                distance[order[at]] = -1;
                paths[order[at]] = 0;
            }
        }

        private int search(int start) {
            distance[start] = 0;
            paths[start] = 1;
            order[0] = start;
            int size = 1;
            for (int at = 0; at < size; at++) {
                int node = order[at];
                for (int step = graph.begin(node); step < graph.end(node); step++) {
                    int next = graph.to(step);
                    if (distance[next] < 0) {
                        distance[next] = distance[node] + 1;
                        order[size++] = next;
                    }
                    if (distance[next] == distance[node] + 1) {
                        paths[next] += paths[node];
                    }
                }
            }
            return size;
        }

        /** From those one step farther away, all of whom have gathered theirs. */
        private void gather(int node) {
            double sum = 0;
            for (int step = graph.begin(node); step < graph.end(node); step++) {
                int next = graph.to(step);
                if (distance[next] == distance[node] + 1) {
                    sum += paths[node] / paths[next] * (1 + dependency[next]);
                }
            }
            dependency[node] = sum;
        }
    }
}
