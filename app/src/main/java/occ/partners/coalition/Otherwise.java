package occ.partners.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cheapest coalition that leaves out at least one partner of each of those before it. Whoever leaves one out of each
 * is the cheapest for one choice of whom to leave out, so each smallest choice is searched and the best of them kept.
 */
final class Otherwise {

    /** Beyond this many choices the answer is the best of those tried, and says that it is not proven. */
    private static final int TRIES = 16;

    private final Question question;
    private final List<Coalition> before;
    private final List<Integer> uncovered;
    private final Budget budget;
    private Solver.Solved best = Solver.Solved.NONE;
    private int least = Integer.MAX_VALUE;
    private boolean stopped;

    Otherwise(Question question, List<Coalition> before, List<Integer> uncovered, Budget budget) {
        this.question = question;
        this.before = before;
        this.uncovered = uncovered;
        this.budget = budget;
    }

    Otherwise search() {
        List<Set<Integer>> all = leavingOut();
        List<Set<Integer>> tried = all.subList(0, Math.min(TRIES, all.size()));
        for (Set<Integer> left : tried) {
            Question rest = question.without(left);
            if (!stopped && !isLeast() && Coalitions.uncovered(rest).equals(uncovered)) {
                keep(Solver.solve(rest, budget.part(tried.size()), enough()));
            }
        }
        if (stopped || isLeast() || tried.size() < all.size()) {
            least = before.getLast().bound().least();
        }
        return this;
    }

    /** Nothing that leaves out more can cost less than what left out less. */
    private boolean isLeast() {
        return best != Solver.Solved.NONE
                && best.cost() <= before.getLast().bound().least();
    }

    private int enough() {
        return best == Solver.Solved.NONE ? Integer.MAX_VALUE : best.cost();
    }

    boolean stopped() {
        return stopped;
    }

    Optional<Solver.Solved> best() {
        return best == Solver.Solved.NONE
                ? Optional.empty()
                : Optional.of(new Solver.Solved(best.levers(), best.cost(), Math.min(least, best.cost()), stopped));
    }

    private void keep(Solver.Solved solved) {
        stopped = solved.stopped();
        least = Math.min(least, solved.least());
        if (best == Solver.Solved.NONE || solved.cost() < best.cost()) {
            best = solved;
        }
    }

    private List<Set<Integer>> leavingOut() {
        Set<Set<Integer>> all = Set.of(Set.of());
        for (Coalition one : before) {
            Set<Set<Integer>> wider = new LinkedHashSet<>();
            for (Set<Integer> left : all) {
                for (int partner : one.partners()) {
                    Set<Integer> with = new TreeSet<>(left);
                    with.add(partner);
                    wider.add(with);
                }
            }
            all = wider;
        }
        List<Set<Integer>> smallest = new ArrayList<>();
        all.stream().sorted(Comparator.<Set<Integer>>comparingInt(Set::size)).forEach(left -> {
            if (smallest.stream().noneMatch(left::containsAll)) {
                smallest.add(left);
            }
        });
        return smallest;
    }
}
