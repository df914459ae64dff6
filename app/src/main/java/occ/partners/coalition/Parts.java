package occ.partners.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Divides what is left into parts that share no exposure and no owner yet to be approached. An owner who is in already
 * joins nothing: its levers cost what they cost, each for itself.
 */
final class Parts {

    private final int exposures;
    private final BitSet exposuresLeft;
    private final BitSet leversLeft;
    private final int[] cost;
    private final int[] owner;
    private final BitSet[] covers;
    private final int[] fee;
    private final int[] parent;

    Parts(int exposures, BitSet exposuresLeft, BitSet leversLeft, int[] cost, int[] owner, BitSet[] covers, int[] fee) {
        this.exposures = exposures;
        this.exposuresLeft = exposuresLeft;
        this.leversLeft = leversLeft;
        this.cost = cost;
        this.owner = owner;
        this.covers = covers;
        this.fee = fee;
        parent = new int[exposures + fee.length];
        Arrays.setAll(parent, index -> index);
    }

    List<Core> all() {
        leversLeft.stream().forEach(this::join);
        SortedMap<Integer, List<Integer>> levers = new TreeMap<>();
        leversLeft.stream()
                .filter(lever -> !covers[lever].isEmpty())
                .forEach(lever -> levers.computeIfAbsent(root(covers[lever].nextSetBit(0)), _ -> new ArrayList<>())
                        .add(lever));
        return levers.values().stream().map(this::core).toList();
    }

    private void join(int lever) {
        int first = covers[lever].nextSetBit(0);
        if (first < 0) {
            return;
        }
        covers[lever].stream().forEach(exposure -> union(first, exposure));
        if (fee[owner[lever]] > 0) {
            union(first, exposures + owner[lever]);
        }
    }

    private void union(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private Core core(List<Integer> levers) {
        int[] exposureAt = numbered(exposuresLeft.stream().toArray(), levers);
        int[] owners = levers.stream()
                .mapToInt(lever -> owner[lever])
                .distinct()
                .sorted()
                .toArray();
        int[][] reach = new int[levers.size()][];
        for (int index = 0; index < reach.length; index++) {
            reach[index] = covers[levers.get(index)].stream()
                    .map(old -> exposureAt[old])
                    .toArray();
        }
        return new Core(
                1 + Arrays.stream(exposureAt).max().orElse(-1),
                levers.stream().mapToInt(lever -> cost[lever]).toArray(),
                levers.stream()
                        .mapToInt(lever -> Arrays.binarySearch(owners, owner[lever]))
                        .toArray(),
                reach,
                Arrays.stream(owners).map(one -> fee[one]).toArray(),
                levers.stream().mapToInt(Integer::intValue).toArray());
    }

    private int[] numbered(int[] left, List<Integer> levers) {
        BitSet reached = new BitSet();
        levers.forEach(lever -> reached.or(covers[lever]));
        int[] at = new int[exposures];
        Arrays.fill(at, -1);
        int next = 0;
        for (int exposure : left) {
            if (reached.get(exposure)) {
                at[exposure] = next++;
            }
        }
        return at;
    }
}
