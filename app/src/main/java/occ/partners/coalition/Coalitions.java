package occ.partners.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Proposes coalitions. It proposes only: whom to ask stays a person's decision.
 *
 * <pre>{@code
 * var tenancy = new Lever("tenancy", "End the tenancy", 2, new TreeSet<>(Set.of(0)));
 * var freeze = new Lever("freeze", "Freeze the account", 1, new TreeSet<>(Set.of(1)));
 * var question = new Question(
 *         List.of("the yard", "the account"),
 *         List.of(
 *                 new Candidate("council", "Council", 1, List.of(tenancy)),
 *                 new Candidate("bank", "Bank", 3, List.of(freeze))));
 * Proposal proposal = Coalitions.propose(question, Budget.USUAL);
 * }</pre>
 */
public final class Coalitions {

    /** How many alternatives are looked for. */
    public static final int ALTERNATIVES = 2;

    private Coalitions() {}

    public static Proposal propose(Question question, Budget budget) {
        List<Integer> uncovered = uncovered(question);
        Solver.Solved solved = Solver.solve(question, budget);
        List<Coalition> found = new ArrayList<>(List.of(Reasons.told(question, solved)));
        boolean stopped = solved.stopped();
        boolean more = true;
        while (more && !stopped && found.size() <= ALTERNATIVES) {
            Otherwise next = new Otherwise(question, found, uncovered, budget).search();
            next.best().map(best -> Reasons.told(question, best)).ifPresent(found::add);
            more = next.best().isPresent();
            stopped = next.stopped();
        }
        return new Proposal(found.getFirst(), found.subList(1, found.size()), uncovered, stopped);
    }

    static List<Integer> uncovered(Question question) {
        Set<Integer> covered = new TreeSet<>();
        question.candidates().forEach(one -> one.levers().forEach(lever -> covered.addAll(lever.covers())));
        return IntStream.range(0, question.exposures().size())
                .filter(exposure -> !covered.contains(exposure))
                .boxed()
                .toList();
    }
}
