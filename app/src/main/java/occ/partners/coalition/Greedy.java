package occ.partners.coalition;

import java.util.function.IntToLongFunction;

/** A quick cover: always the lever that reaches most for its cost, then whatever proves needless goes again. */
final class Greedy {

    private final Core core;

    Greedy(Core core) {
        this.core = core;
    }

    /** Completes a node in which something may be chosen or refused already; false where that is impossible. */
    boolean complete(Node node, IntToLongFunction bonus) {
        while (!node.complete()) {
            int next = dearestFirst(node, bonus);
            if (next < 0) {
                return false;
            }
            node.choose(next);
        }
        prune(node);
        return true;
    }

    private int dearestFirst(Node node, IntToLongFunction bonus) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int lever = 0; lever < core.levers(); lever++) {
            int fresh = node.free(lever) ? node.fresh(lever) : 0;
            if (fresh > 0) {
                double rate = (double) (Prices.UNIT * node.entry(lever) + bonus.applyAsLong(lever)) / fresh;
                if (rate < least) {
                    least = rate;
                    best = lever;
                }
            }
        }
        return best;
    }

    /** The same cover without what the rest makes needless. */
    boolean[] pruned(boolean[] cover) {
        Node node = new Node(core);
        for (int lever = 0; lever < cover.length; lever++) {
            if (cover[lever]) {
                node.choose(lever);
            }
        }
        prune(node);
        return node.choice();
    }

    private void prune(Node node) {
        int worst = needless(node);
        while (worst >= 0) {
            node.undo(worst);
            worst = needless(node);
        }
    }

    private int needless(Node node) {
        int worst = -1;
        int saved = 0;
        for (int lever = 0; lever < core.levers(); lever++) {
            if (node.chosen(lever) && node.redundant(lever)) {
                int before = node.cost();
                node.undo(lever);
                int saves = before - node.cost();
                node.choose(lever);
                if (saves > saved) {
                    saved = saves;
                    worst = lever;
                }
            }
        }
        return worst;
    }

    /** Leaves out one owner at a time and covers anew what opens, for as long as that helps. */
    boolean[] improve(boolean[] from) {
        boolean[] best = from;
        boolean better = true;
        while (better) {
            better = false;
            for (int owner = 0; owner < core.fee().length && !better; owner++) {
                boolean[] tried = withoutOwner(best, owner);
                if (tried.length > 0 && core.price(tried) < core.price(best)) {
                    best = tried;
                    better = true;
                }
            }
        }
        return best;
    }

    private boolean[] withoutOwner(boolean[] from, int owner) {
        Node node = new Node(core);
        boolean had = false;
        for (int lever = 0; lever < from.length; lever++) {
            if (core.owner()[lever] == owner) {
                node.refuse(lever);
                had |= from[lever];
            } else if (from[lever]) {
                node.choose(lever);
            }
        }
        return had && complete(node, _ -> 0) ? node.choice() : new boolean[0];
    }
}
