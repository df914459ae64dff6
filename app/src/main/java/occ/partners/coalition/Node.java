package occ.partners.coalition;

/** What is decided at a point of the search: levers chosen and refused, and so which exposures are still open. */
final class Node {

    private final Core core;
    private final int[] times;
    private final int[] using;
    private final boolean[] chosen;
    private final int[] refused;
    private int cost;

    Node(Core core) {
        this.core = core;
        times = new int[core.exposures()];
        using = new int[core.fee().length];
        chosen = new boolean[core.levers()];
        refused = new int[core.levers()];
    }

    boolean open(int exposure) {
        return times[exposure] == 0;
    }

    boolean in(int owner) {
        return using[owner] > 0;
    }

    boolean free(int lever) {
        return !chosen[lever] && refused[lever] == 0;
    }

    boolean chosen(int lever) {
        return chosen[lever];
    }

    int cost() {
        return cost;
    }

    boolean[] choice() {
        return chosen.clone();
    }

    int entry(int lever) {
        int owner = core.owner()[lever];
        return core.cost()[lever] + (in(owner) ? 0 : core.fee()[owner]);
    }

    int fresh(int lever) {
        int count = 0;
        for (int exposure : core.covers()[lever]) {
            count += open(exposure) ? 1 : 0;
        }
        return count;
    }

    void choose(int lever) {
        cost += entry(lever);
        chosen[lever] = true;
        using[core.owner()[lever]]++;
        for (int exposure : core.covers()[lever]) {
            times[exposure]++;
        }
    }

    void undo(int lever) {
        chosen[lever] = false;
        using[core.owner()[lever]]--;
        for (int exposure : core.covers()[lever]) {
            times[exposure]--;
        }
        cost -= entry(lever);
    }

    void refuse(int lever) {
        refused[lever]++;
    }

    void allow(int lever) {
        refused[lever]--;
    }

    boolean complete() {
        for (int count : times) {
            if (count == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the others reach all that this chosen lever reaches. */
    boolean redundant(int lever) {
        for (int exposure : core.covers()[lever]) {
            if (times[exposure] == 1) {
                return false;
            }
        }
        return true;
    }
}
