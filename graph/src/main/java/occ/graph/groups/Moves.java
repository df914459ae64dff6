package occ.graph.groups;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Moves nodes to the neighbouring community where modularity gains most, until none gains; only those are asked again whose neighbours moved. */
final class Moves {
    /** Less than this is noise of the arithmetic. */
    static final double GAIN = 1e-12;

    private final Level level;
    private final int[] communities;
    private final double resolution;
    private final double[] strengths;
    private final int[] sizes;
    private final int[] empty;
    private int emptyCount;
    private final Neighbours neighbours;
    private final int[] queue;
    private final boolean[] isWaiting;

    Moves(Level level, int[] communities, double resolution, SplittableRandom random) {
        this.level = level;
        this.communities = communities;
        this.resolution = resolution;
        int size = level.size();
        strengths = new double[size];
        sizes = new int[size];
        empty = new int[size];
        for (int node = 0; node < size; node++) {
            strengths[communities[node]] += level.strength[node];
            sizes[communities[node]]++;
        }
        for (int community = size - 1; community >= 0; community--) {
            if (sizes[community] == 0) {
                empty[emptyCount++] = community;
            }
        }
        neighbours = new Neighbours(size);
        queue = shuffled(size, random);
        isWaiting = new boolean[size];
        Arrays.fill(isWaiting, true);
    }

    boolean run() {
        boolean moved = false;
        int first = 0;
        for (int waiting = queue.length; waiting > 0; waiting--) {
            int node = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            isWaiting[node] = false;
            if (moves(node)) {
                moved = true;
                waiting += wake(node, first, waiting - 1);
            }
        }
        return moved;
    }

    private boolean moves(int node) {
        int old = communities[node];
        leave(node, old);
        neighbours.addAll(level, node, communities);
        int best = old;
        double most = gain(node, old);
        for (int i = 0; i < neighbours.size(); i++) {
            double gain = gain(node, neighbours.get(i));
            if (gain > most + GAIN * level.total) {
                most = gain;
                best = neighbours.get(i);
            }
        }
        if (most < -GAIN * level.total) {
            best = empty[emptyCount - 1];
        }
        neighbours.clear();
        enter(node, best);
        return best != old;
    }

    /** Of joining a community, against standing alone; up to a factor that is the same for all. */
    private double gain(int node, int community) {
        return neighbours.weight(community) - resolution * level.strength[node] * strengths[community] / level.total;
    }

    private void leave(int node, int community) {
        strengths[community] -= level.strength[node];
        if (--sizes[community] == 0) {
            strengths[community] = 0;
            empty[emptyCount++] = community;
        }
    }

    private void enter(int node, int community) {
        if (sizes[community]++ == 0) {
            int place = emptyCount - 1;
            while (empty[place] != community) {
                place--;
            }
            empty[place] = empty[--emptyCount];
        }
        strengths[community] += level.strength[node];
        communities[node] = community;
    }

    private int wake(int moved, int first, int waiting) {
        int woken = 0;
        for (int step = level.begin[moved]; step < level.begin[moved + 1]; step++) {
            int node = level.to[step];
            if (!isWaiting[node] && communities[node] != communities[moved]) {
                isWaiting[node] = true;
                queue[(int) (((long) first + waiting + woken) % queue.length)] = node;
                woken++;
            }
        }
        return woken;
    }

    static int[] shuffled(int size, SplittableRandom random) {
        var order = new int[size];
        for (int i = 0; i < size; i++) {
            int place = random.nextInt(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
