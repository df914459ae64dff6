package occ.graph.whatif;

import java.util.Arrays;
import java.util.stream.IntStream;
import occ.graph.Progress;

/** Looks for a set of some size that is worth most. All candidates are weighed on all cores; of equal ones the first is taken. */
final class GreedySwaps {
    interface Worth {
        /** Called from several threads. */
        long of(int[] nodes, int size);
    }

    private final int candidates;
    private final Worth worth;
    private final Progress progress;
    private long rounds;

    GreedySwaps(int candidates, Worth worth, Progress progress) {
        this.candidates = candidates;
        this.worth = worth;
        this.progress = progress;
    }

    int[] chosen(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Nobody can choose fewer than none");
        }
        var chosen = new int[Math.min(count, candidates)];
        for (int size = 0; size < chosen.length; size++) {
            chosen[size] = best(chosen, size, size + 1);
        }
        while (swaps(chosen)) {
            continue;
        }
        return chosen;
    }

    private boolean swaps(int[] chosen) {
        boolean better = false;
        for (int place = 0; place < chosen.length; place++) {
            long before = worth.of(chosen, chosen.length);
            int old = chosen[place];
            chosen[place] = best(chosen, place, chosen.length);
            if (worth.of(chosen, chosen.length) > before) {
                better = true;
            } else {
                chosen[place] = old;
            }
        }
        return better;
    }

    /** Who is best in a place, beside the others. */
    private int best(int[] chosen, int place, int size) {
        rounds++;
        progress.tell(rounds, rounds + 1);
        var worths = IntStream.range(0, candidates)
                .parallel()
                .mapToLong(node -> with(chosen, place, size, node))
                .toArray();
        int best = -1;
        for (int node = 0; node < candidates; node++) {
            if (worths[node] != Long.MIN_VALUE && (best < 0 || worths[node] > worths[best])) {
                best = node;
            }
        }
        return best;
    }

    private long with(int[] chosen, int place, int size, int node) {
        var nodes = Arrays.copyOf(chosen, size);
        for (int i = 0; i < size; i++) {
            if (i != place && nodes[i] == node) {
                return Long.MIN_VALUE;
            }
        }
        nodes[place] = node;
        return worth.of(nodes, size);
    }
}
