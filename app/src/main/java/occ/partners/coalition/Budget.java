package occ.partners.coalition;

import java.util.function.BooleanSupplier;

/**
 * How long to search, counted in steps and not in time, so that a slow machine gives the same answer as a quick one.
 *
 * @param nodes the steps of one search; alternatives are searched with a part of it
 * @param stop asked at every step; once true, the best found so far is given back with what is proven of it
 */
public record Budget(int nodes, BooleanSupplier stop) {

    /** Enough for every group on the map, and under a second for two hundred partners and sixty exposures. */
    public static final Budget USUAL = nodes(4_000);

    public Budget {
        if (nodes < 0) {
            throw new IllegalArgumentException("A budget cannot be less than nothing");
        }
    }

    public static Budget nodes(int nodes) {
        return new Budget(nodes, () -> false);
    }

    Budget part(int divisor) {
        return new Budget(nodes / Math.max(1, divisor), stop);
    }
}
