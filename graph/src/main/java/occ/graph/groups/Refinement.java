package occ.graph.groups;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Splits communities into parts that hold together. Everybody begins alone; who is still alone and well tied to their
 * community joins a part in it that is well tied too, the better ones more likely.
 */
final class Refinement {
    /** How much chance has a say; 0.01 as in the paper. */
    private static final double RANDOMNESS = 0.01;

    private final Level level;
    private final int[] communities;
    private final double resolution;
    private final SplittableRandom random;
    private final int[] parts;
    private final double[] strengths;
    private final int[] sizes;
    private final double[] outward;
    private final double[] communityStrengths;
    private final Neighbours neighbours;
    private final double[] chances;

    Refinement(Level level, int[] communities, double resolution, SplittableRandom random) {
        this.level = level;
        this.communities = communities;
        this.resolution = resolution;
        this.random = random;
        int size = level.size();
        parts = new int[size];
        Arrays.setAll(parts, node -> node);
        strengths = level.strength.clone();
        sizes = new int[size];
        Arrays.fill(sizes, 1);
        outward = new double[size];
        communityStrengths = new double[size];
        for (int node = 0; node < size; node++) {
            outward[node] = withinCommunity(node);
            communityStrengths[communities[node]] += level.strength[node];
        }
        neighbours = new Neighbours(size);
        chances = new double[size];
    }

    int[] run() {
        for (int node : Moves.shuffled(level.size(), random)) {
            if (sizes[parts[node]] == 1 && isWellTied(node, parts[node])) {
                join(node);
            }
        }
        return parts;
    }

    private double withinCommunity(int node) {
        double sum = 0;
        for (int step = level.begin[node]; step < level.begin[node + 1]; step++) {
            sum += communities[level.to[step]] == communities[node] ? level.weight[step] : 0;
        }
        return sum;
    }

    /** Whether a part is tied to the rest of its community at least as much as chance would have it. */
    private boolean isWellTied(int node, int part) {
        double rest = communityStrengths[communities[node]] - strengths[part];
        return outward[part] >= resolution * strengths[part] * rest / level.total - Moves.GAIN * level.total;
    }

    private void join(int node) {
        for (int step = level.begin[node]; step < level.begin[node + 1]; step++) {
            if (communities[level.to[step]] == communities[node]) {
                neighbours.add(parts[level.to[step]], level.weight[step]);
            }
        }
        int part = chosen(node);
        if (part >= 0) {
            move(node, part);
        }
        neighbours.clear();
    }

    /** Only tied parts are asked, so that a part never falls apart. */
    private int chosen(int node) {
        double most = 0;
        for (int i = 0; i < neighbours.size(); i++) {
            most = Math.max(most, gain(node, neighbours.get(i)));
        }
        double sum = Math.exp(-most / RANDOMNESS);
        double alone = sum;
        for (int i = 0; i < neighbours.size(); i++) {
            int part = neighbours.get(i);
            double gain = gain(node, part);
            chances[i] = gain >= 0 && isWellTied(node, part) ? Math.exp((gain - most) / RANDOMNESS) : 0;
            sum += chances[i];
        }
        double drawn = random.nextDouble() * sum - alone;
        for (int i = 0; i < neighbours.size() && drawn >= 0; i++) {
            drawn -= chances[i];
            if (drawn < 0) {
                return neighbours.get(i);
            }
        }
        return -1;
    }

    /** In units of weight, as in the paper: shares of the whole would be so small that chance alone would choose. */
    private double gain(int node, int part) {
        return neighbours.weight(part) - resolution * level.strength[node] * strengths[part] / level.total;
    }

    private void move(int node, int part) {
        int old = parts[node];
        parts[node] = part;
        sizes[old]--;
        sizes[part]++;
        strengths[old] = 0;
        strengths[part] += level.strength[node];
        outward[part] += outward[old] - 2 * neighbours.weight(part);
        outward[old] = 0;
    }
}
