package occ.partners.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The cheapest levers for one question: reduced, divided, searched part by part, and put together again. */
final class Solver {

    private Solver() {}

    /**
     * @param levers those chosen, counted over all candidates in their order
     * @param least no choice costs less
     */
    record Solved(List<Integer> levers, int cost, int least, boolean stopped) {

        static final Solved NONE = new Solved(List.of(), 0, 0, false);
    }

    static Solved solve(Question question, Budget budget) {
        return solve(question, budget, Integer.MAX_VALUE);
    }

    /** @param enough whatever costs as much or more is of no use: then some choice is given back, and this as the least */
    static Solved solve(Question question, Budget budget, int enough) {
        Reduction reduction = new Reduction(question);
        List<Integer> chosen = new ArrayList<>(reduction.taken());
        int cost = reduction.paid();
        int least = reduction.paid();
        boolean stopped = false;
        List<Core> parts = reduction.parts();
        for (Core part : parts) {
            Search search = new Search(part, budget.part(parts.size()), enough - reduction.paid()).run();
            boolean[] best = search.best();
            for (int index = 0; index < best.length; index++) {
                if (best[index]) {
                    chosen.add(part.lever()[index]);
                }
            }
            cost += search.cost();
            least += search.least();
            stopped |= search.stopped();
        }
        Collections.sort(chosen);
        return new Solved(chosen, cost, least, stopped);
    }
}
