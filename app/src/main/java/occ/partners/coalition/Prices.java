package occ.partners.coalition;

import java.util.Arrays;

/**
 * A bound from below. Every exposure is given a price, paid to whoever covers it; what is then still worth doing is found
 * owner by owner, and the prices together with that gain can never exceed the cheapest coalition (Lagrange's relaxation
 * of the covering). Prices move towards balance by subgradient steps, in whole thousandths, so that a bound is exact
 * arithmetic and the same on every machine.
 */
final class Prices {

    static final long UNIT = 1000;

    private final Core core;
    private final int[][] byOwner;
    private final int[][] byExposure;
    private final long[] value;
    private final int[] reached;
    private final long[] load;

    Prices(Core core) {
        this.core = core;
        byOwner = core.byOwner();
        byExposure = core.byExposure();
        value = new long[core.fee().length];
        reached = new int[core.exposures()];
        load = new long[core.levers()];
    }

    /** To begin with, each exposure pays its share of the cheapest way to cover it. */
    long[] first() {
        long[] price = new long[core.exposures()];
        for (int exposure = 0; exposure < price.length; exposure++) {
            long least = Long.MAX_VALUE;
            for (int lever : byExposure[exposure]) {
                long whole = UNIT * (core.cost()[lever] + core.fee()[core.owner()[lever]]);
                least = Math.min(least, whole / core.covers()[lever].length);
            }
            price[exposure] = least;
        }
        return price;
    }

    /**
     * The best bound of some steps, in thousandths and without what is paid already. The prices given are left as the best.
     *
     * @param node what is decided so far
     * @param target no bound above this is of use
     */
    long raise(long[] price, Node node, long target, int steps) {
        long[] at = price.clone();
        long best = Long.MIN_VALUE;
        double pace = 1.5;
        int idle = 0;
        for (int step = 0; step <= steps; step++) {
            long bound = bound(at, node);
            if (bound > best) {
                best = bound;
                System.arraycopy(at, 0, price, 0, at.length);
                idle = 0;
            } else if (++idle >= 6) {
                pace /= 2;
                idle = 0;
            }
            if (best > target - UNIT || !move(at, node, pace, target - bound)) {
                break;
            }
        }
        return best;
    }

    private boolean move(long[] at, Node node, double pace, long gap) {
        long norm = 0;
        for (int exposure = 0; exposure < at.length; exposure++) {
            if (node.open(exposure)) {
                long slope = 1L - reached[exposure];
                norm += slope * slope;
            }
        }
        if (norm == 0) {
            return false;
        }
        double length = pace * Math.max(gap, UNIT) / norm;
        for (int exposure = 0; exposure < at.length; exposure++) {
            if (node.open(exposure)) {
                at[exposure] = Math.max(0, at[exposure] + Math.round(length * (1 - reached[exposure])));
            }
        }
        return true;
    }

    /** What no completion of the node can cost less than, at these prices; leaves each owner's value behind. */
    long bound(long[] price, Node node) {
        long sum = 0;
        Arrays.fill(reached, 0);
        for (int exposure = 0; exposure < price.length; exposure++) {
            sum += node.open(exposure) ? price[exposure] : 0;
        }
        for (int owner = 0; owner < byOwner.length; owner++) {
            value[owner] = node.in(owner) ? 0 : UNIT * core.fee()[owner];
            for (int lever : byOwner[owner]) {
                load[lever] = node.free(lever) ? reduced(lever, price, node) : 0;
                value[owner] += Math.min(0, load[lever]);
            }
            if (value[owner] < 0) {
                sum += value[owner];
                count(owner, node);
            }
        }
        return sum;
    }

    private long reduced(int lever, long[] price, Node node) {
        long rest = UNIT * core.cost()[lever];
        for (int exposure : core.covers()[lever]) {
            rest -= node.open(exposure) ? price[exposure] : 0;
        }
        return rest;
    }

    private void count(int owner, Node node) {
        for (int lever : byOwner[owner]) {
            if (load[lever] < 0 && node.free(lever)) {
                for (int exposure : core.covers()[lever]) {
                    reached[exposure]++;
                }
            }
        }
    }

    /** What using this lever would add to the bound just computed. */
    long added(int lever) {
        long owner = value[core.owner()[lever]];
        return owner + Math.max(0, load[lever]) - Math.min(0, owner);
    }

    /** How dear a lever is at the prices just used: the heuristic prefers those that pay for themselves. */
    long dearness(int lever) {
        return load[lever];
    }
}
