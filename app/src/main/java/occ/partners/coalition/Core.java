package occ.partners.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left of a question after reduction, as bare numbers: exposures, levers and owners are counted from nought.
 * The fee of an owner who is in anyway is nought.
 *
 * @param lever the number each lever had before
 */
record Core(int exposures, int[] cost, int[] owner, int[][] covers, int[] fee, int[] lever) {

    int levers() {
        return cost.length;
    }

    /** The levers of each owner. */
    int[][] byOwner() {
        return grouped(fee.length, owner);
    }

    /** The levers that reach each exposure. */
    int[][] byExposure() {
        List<List<Integer>> lists = empty(exposures);
        for (int lever = 0; lever < covers.length; lever++) {
            for (int exposure : covers[lever]) {
                lists.get(exposure).add(lever);
            }
        }
        return arrays(lists);
    }

    int price(boolean[] chosen) {
        int sum = 0;
        boolean[] paid = new boolean[fee.length];
        for (int index = 0; index < chosen.length; index++) {
            if (chosen[index]) {
                sum += cost[index] + (paid[owner[index]] ? 0 : fee[owner[index]]);
                paid[owner[index]] = true;
            }
        }
        return sum;
    }

    private static int[][] grouped(int groups, int[] of) {
        List<List<Integer>> lists = empty(groups);
        for (int index = 0; index < of.length; index++) {
            lists.get(of[index]).add(index);
        }
        return arrays(lists);
    }

    private static List<List<Integer>> empty(int size) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "%d exposures, levers %s".formatted(exposures, Arrays.toString(lever));
    }
}
