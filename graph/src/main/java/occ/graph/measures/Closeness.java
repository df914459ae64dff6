package occ.graph.measures;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * How near somebody is to everybody else, in hops. On all cores; nodes times ties.
 *
 * <p>{@code BOTH} and {@code OUT} ask how near the others are to them; {@code IN} asks how near they are to the others.
 */
public final class Closeness {
    private Closeness() {}

    /**
     * One over the mean distance, times the share of the network that can be reached. L. C. Freeman, 1978; the share
     * from S. Wasserman and K. Faust, Social network analysis, 1994, formula 5.22, so that a pair apart from the rest
     * does not come first.
     */
    public static Scores of(View view, Direction direction, Progress progress) {
        return measured(view, direction, progress, Closeness::wassermanFaust);
    }

    /** The sum of one over each distance. P. Boldi and S. Vigna, Axioms for centrality, 2014. */
    public static Scores harmonic(View view, Direction direction, Progress progress) {
        return measured(view, direction, progress, (levels, size) -> harmonic(levels));
    }

    private interface Measure {
        /** @param levels how many are at each distance */
        double of(int[] levels, int size);
    }

    private static double wassermanFaust(int[] levels, int size) {
        double reached = 0;
        double far = 0;
        for (int distance = 1; distance < levels.length && levels[distance] > 0; distance++) {
            reached += levels[distance];
            far += (double) levels[distance] * distance;
        }
        return far == 0 ? 0 : reached / far * (reached / (size - 1));
    }

    private static double harmonic(int[] levels) {
        double sum = 0;
        for (int distance = 1; distance < levels.length && levels[distance] > 0; distance++) {
            sum += (double) levels[distance] / distance;
        }
        return sum;
    }

    private static Scores measured(View view, Direction direction, Progress progress, Measure measure) {
        var simple = SimpleGraph.of(view, direction);
        int size = simple.size();
        var searches = ThreadLocal.withInitial(() -> new Levels(simple));
        var done = new AtomicInteger();
        var values = IntStream.range(0, size)
                .parallel()
                .mapToDouble(node -> {
                    progress.tell(done.getAndIncrement(), size);
                    return measure.of(searches.get().from(node), size);
                })
                .toArray();
        return Scores.of(simple, view.graph().nodes(), values);
    }

    /** Counts who is how far away; room for one thread, used again and again. */
    private static final class Levels {
        private final SimpleGraph graph;
        private final int[] queue;
        private final int[] seen;
        private int search;

        Levels(SimpleGraph graph) {
            this.graph = graph;
            this.queue = new int[graph.size()];
            this.seen = new int[graph.size()];
        }

        int[] from(int start) {
            var levels = new int[graph.size()];
            search++;
            seen[start] = search;
            queue[0] = start;
            int first = 0;
            int end = 1;
            for (int distance = 0; first < end; distance++) {
                levels[distance] = end - first;
                int next = expand(first, end);
                first = end;
                end = next;
            }
            return levels;
        }

        private int expand(int first, int end) {
            int size = end;
            for (int at = first; at < end; at++) {
                int node = queue[at];
                for (int step = graph.begin(node); step < graph.end(node); step++) {
                    int other = graph.to(step);
                    if (seen[other] != search) {
                        seen[other] = search;
                        queue[size++] = other;
                    }
                }
            }
            return size;
        }
    }
}
