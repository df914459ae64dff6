package occ.partners.coalition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What can be settled without searching. A lever is taken where it is the only one; an owner is in where nobody else
 * reaches an exposure; a lever, an owner or an exposure goes where another does as well for no more. Each step leaves at
 * least one of the cheapest coalitions standing, and the steps are repeated until none applies.
 */
final class Reduction {

    private final int[] cost;
    private final int[] owner;
    private final BitSet[] covers;
    private final int[] fee;
    private final int exposures;
    private final BitSet exposuresLeft = new BitSet();
    private final BitSet leversLeft = new BitSet();
    private final List<Integer> taken = new ArrayList<>();
    private int paid;

    Reduction(Question question) {
        exposures = question.exposures().size();
        List<Candidate> candidates = question.candidates();
        fee = candidates.stream().mapToInt(Candidate::approach).toArray();
        int levers = candidates.stream().mapToInt(one -> one.levers().size()).sum();
        cost = new int[levers];
        owner = new int[levers];
        covers = new BitSet[levers];
        int next = 0;
        for (int index = 0; index < candidates.size(); index++) {
            for (Lever lever : candidates.get(index).levers()) {
                cost[next] = lever.cost();
                owner[next] = index;
                covers[next] = new BitSet();
                lever.covers().forEach(covers[next]::set);
                exposuresLeft.or(covers[next]);
                leversLeft.set(next++);
            }
        }
        settle();
    }

    /** The levers that belong in, counted over all candidates in their order. */
    List<Integer> taken() {
        return List.copyOf(taken);
    }

    /** What the levers taken cost, and approaching those who are in. */
    int paid() {
        return paid;
    }

    /** What is left, in parts that have nothing to do with each other. */
    List<Core> parts() {
        return new Parts(exposures, exposuresLeft, leversLeft, cost, owner, covers, fee).all();
    }

    private void settle() {
        boolean changed = true;
        while (changed) {
            changed = dropIdle() | force() | dropLevers() | dropOwners() | dropExposures();
        }
    }

    private boolean dropIdle() {
        return dropLeversIf(lever -> covers[lever].isEmpty());
    }

    private boolean force() {
        boolean changed = false;
        for (int exposure : exposuresLeft.stream().toArray()) {
            if (exposuresLeft.get(exposure)) {
                changed |= force(exposure);
            }
        }
        return changed;
    }

    private boolean force(int exposure) {
        int[] reaching =
                leversLeft.stream().filter(lever -> covers[lever].get(exposure)).toArray();
        int sole = owner[reaching[0]];
        for (int lever : reaching) {
            if (owner[lever] != sole) {
                return false;
            }
        }
        boolean opened = fee[sole] > 0;
        paid += fee[sole];
        fee[sole] = 0;
        if (reaching.length == 1) {
            take(reaching[0]);
        }
        return opened || reaching.length == 1;
    }

    private void take(int lever) {
        taken.add(lever);
        paid += cost[lever];
        leversLeft.clear(lever);
        BitSet reached = (BitSet) covers[lever].clone();
        exposuresLeft.andNot(reached);
        for (BitSet cover : covers) {
            cover.andNot(reached);
        }
    }

    private boolean dropLevers() {
        return dropLeversIf(lever -> leversLeft.stream().anyMatch(other -> other != lever && doesAsWell(other, lever)));
    }

    private boolean doesAsWell(int other, int lever) {
        int entry = owner[other] == owner[lever] ? 0 : fee[owner[other]];
        return cost[lever] >= cost[other] + entry && within(covers[lever], covers[other]);
    }

    private boolean dropLeversIf(IntPredicate needless) {
        boolean changed = false;
        for (int lever : leversLeft.stream().toArray()) {
            if (needless.test(lever)) {
                leversLeft.clear(lever);
                changed = true;
            }
        }
        return changed;
    }

    private boolean dropOwners() {
        boolean changed = false;
        int[][] levers = IntStream.range(0, fee.length).mapToObj(this::leversOf).toArray(int[][]::new);
        for (int one = 0; one < fee.length; one++) {
            if (levers[one].length > 0 && replaceable(one, levers)) {
                for (int lever : levers[one]) {
                    leversLeft.clear(lever);
                }
                levers[one] = new int[0];
                changed = true;
            }
        }
        return changed;
    }

    private boolean replaceable(int one, int[][] levers) {
        for (int other = 0; other < fee.length; other++) {
            if (other != one && fee[other] <= fee[one] && replaces(levers[other], levers[one])) {
                return true;
            }
        }
        return false;
    }

    private boolean replaces(int[] others, int[] own) {
        for (int lever : own) {
            boolean matched = false;
            for (int other : others) {
                matched |= cost[other] <= cost[lever] && within(covers[lever], covers[other]);
            }
            if (!matched) {
                return false;
            }
        }
        return true;
    }

    private int[] leversOf(int one) {
        return leversLeft.stream().filter(lever -> owner[lever] == one).toArray();
    }

    private boolean dropExposures() {
        BitSet[] reaching = new BitSet[exposures];
        for (int exposure : exposuresLeft.stream().toArray()) {
            reaching[exposure] = new BitSet();
            int at = exposure;
            leversLeft.stream().filter(lever -> covers[lever].get(at)).forEach(reaching[exposure]::set);
        }
        boolean changed = false;
        for (int exposure : exposuresLeft.stream().toArray()) {
            if (followsFromAnother(exposure, reaching)) {
                exposuresLeft.clear(exposure);
                for (BitSet cover : covers) {
                    cover.clear(exposure);
                }
                changed = true;
            }
        }
        return changed;
    }

    private boolean followsFromAnother(int exposure, BitSet[] reaching) {
        return exposuresLeft.stream()
                .anyMatch(other -> other != exposure && within(reaching[other], reaching[exposure]));
    }

    private static boolean within(BitSet small, BitSet large) {
        for (int at = small.nextSetBit(0); at >= 0; at = small.nextSetBit(at + 1)) {
            if (!large.get(at)) {
                return false;
            }
        }
        return true;
    }
}
