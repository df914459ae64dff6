package occ.graph;

/** Both halves of each tie, sorted by the node they lead away from and by direction; a counting sort, so in linear time. */
final class Steps {
    private static final int RUNS = 3;

    final int[] begin;
    final int[] undirected;
    final int[] inward;
    final int[] to;
    final int[] tie;
    final char[] tag;

    private Steps(int nodes, int[] slots) {
        int count = slots[slots.length - 1];
        begin = new int[nodes + 1];
        undirected = new int[nodes];
        inward = new int[nodes];
        to = new int[count];
        tie = new int[count];
        tag = new char[count];
        for (int node = 0; node < nodes; node++) {
            begin[node] = slots[node * RUNS];
            undirected[node] = slots[node * RUNS + 1];
            inward[node] = slots[node * RUNS + 2];
        }
        begin[nodes] = count;
    }

    static Steps of(NodeColumns nodes, TieColumns ties) {
        if ((long) nodes.size() * RUNS >= Integer.MAX_VALUE || (long) ties.size() * 2 >= Integer.MAX_VALUE) {
            throw new IllegalStateException("Too large for one snapshot");
        }
        var slots = slots(nodes, ties);
        var steps = new Steps(nodes.size(), slots);
        for (int tie = 0; tie < ties.size(); tie++) {
            if (isThere(tie, nodes, ties)) {
                steps.put(slots[outSlot(tie, ties)]++, tie, ties.target[tie], ties.tag[tie]);
                steps.put(slots[inSlot(tie, ties)]++, tie, ties.source[tie], ties.tag[tie]);
            }
        }
        return steps;
    }

    /** Where each run of each node begins, with the number of all steps at the end. */
    private static int[] slots(NodeColumns nodes, TieColumns ties) {
        var slots = new int[nodes.size() * RUNS + 1];
        for (int tie = 0; tie < ties.size(); tie++) {
            if (isThere(tie, nodes, ties)) {
                slots[outSlot(tie, ties)]++;
                slots[inSlot(tie, ties)]++;
            }
        }
        int sum = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            int count = slots[slot];
            slots[slot] = sum;
            sum += count;
        }
        return slots;
    }

    private static boolean isThere(int tie, NodeColumns nodes, TieColumns ties) {
        return ties.tag[tie] != Tags.GONE
                && nodes.tag[ties.source[tie]] != Tags.GONE
                && nodes.tag[ties.target[tie]] != Tags.GONE;
    }

    private static int outSlot(int tie, TieColumns ties) {
        return ties.source[tie] * RUNS + (ties.directed.get(tie) ? 0 : 1);
    }

    private static int inSlot(int tie, TieColumns ties) {
        return ties.target[tie] * RUNS + (ties.directed.get(tie) ? 2 : 1);
    }

    private void put(int slot, int tie, int to, char tag) {
        this.tie[slot] = tie;
        this.to[slot] = to;
        this.tag[slot] = tag;
    }
}
