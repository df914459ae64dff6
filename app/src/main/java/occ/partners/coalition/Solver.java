package occ.partners.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
        Reduction reduction = new Reduction(question);
        Set<Integer> chosen = new TreeSet<>(reduction.taken());
        int spare = 0;
        boolean stopped = false;
        List<Core> parts = reduction.parts();
        for (Core part : parts) {
            Search search = new Search(part, budget.part(parts.size())).run();
            boolean[] best = search.best();
            for (int index = 0; index < best.length; index++) {
                if (best[index]) {
                    chosen.add(part.lever()[index]);
                }
            }
            spare += search.cost() - search.least();
            stopped |= search.stopped();
        }
        int cost = price(question, chosen);
        return new Solved(new ArrayList<>(chosen), cost, cost - spare, stopped);
    }

    private static int price(Question question, Set<Integer> chosen) {
        int sum = 0;
        int next = 0;
        for (Candidate candidate : question.candidates()) {
            int uses = 0;
            for (Lever lever : candidate.levers()) {
                if (chosen.contains(next++)) {
                    uses += lever.cost();
                }
            }
            sum += uses == 0 ? 0 : uses + candidate.approach();
        }
        return sum;
    }
}
