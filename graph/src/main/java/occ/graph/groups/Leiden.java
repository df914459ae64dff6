package occ.graph.groups;

import java.util.Arrays;
import java.util.SplittableRandom;
import occ.graph.Direction;
import occ.graph.Progress;
import occ.graph.SimpleGraph;
import occ.graph.View;

/**
 * Communities: people more tied to each other than chance would have it, by modularity. V. A. Traag, L. Waltman and N.
 * J. van Eck, From Louvain to Leiden: guaranteeing well-connected communities, 2019. No community falls into parts.
 *
 * <p>The same seed gives the same communities. A round moves nodes, splits each community into parts that hold together,
 * and makes each part one node; rounds follow until nothing moves, and all of them anew until nobody at all would gain by
 * moving.
 */
public final class Leiden {
    private final double resolution;
    private final SplittableRandom random;
    private final Progress progress;

    private Leiden(double resolution, long seed, Progress progress) {
        this.resolution = resolution;
        this.random = new SplittableRandom(seed);
        this.progress = progress;
    }

    /** @param resolution 1 is usual; more makes smaller communities */
    public static Communities of(View view, double resolution, long seed, Progress progress) {
        if (!(resolution > 0)) {
            throw new IllegalArgumentException("A resolution is more than nothing");
        }
        var simple = SimpleGraph.of(view, Direction.BOTH);
        var labels = new Leiden(resolution, seed, progress).found(simple);
        return Communities.of(view, simple, labels, resolution);
    }

    /** Again from what was found, until nobody would gain by moving. */
    private int[] found(SimpleGraph graph) {
        var level = Level.of(graph);
        var labels = identity(level.size());
        for (long run = 0; ; run++) {
            progress.tell(run, run + 1);
            if (!new Moves(level, labels, resolution, random).run()) {
                return labels;
            }
            labels = Communities.apart(graph, refined(level, labels));
        }
    }

    private int[] refined(Level first, int[] moved) {
        var level = first;
        var communities = moved;
        var membership = identity(level.size());
        while (true) {
            var parts = new Refinement(level, communities, resolution, random).run();
            int count = Level.renumber(parts);
            if (count == level.size()) {
                return through(membership, communities);
            }
            communities = communitiesOfParts(parts, communities, count);
            membership = through(membership, parts);
            level = level.aggregated(parts, count);
            new Moves(level, communities, resolution, random).run();
        }
    }

    private static int[] communitiesOfParts(int[] parts, int[] communities, int count) {
        var next = new int[count];
        for (int node = 0; node < parts.length; node++) {
            next[parts[node]] = communities[node];
        }
        Level.renumber(next);
        return next;
    }

    private static int[] through(int[] first, int[] second) {
        return Arrays.stream(first).map(place -> second[place]).toArray();
    }

    private static int[] identity(int size) {
        var numbers = new int[size];
        Arrays.setAll(numbers, i -> i);
        return numbers;
    }
}
