package occ.partners.coalition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Small random questions, and their answers by trying every choice of levers. */
final class Exhaustive {
    private final Question question;
    private final List<int[]> levers = new ArrayList<>();

    Exhaustive(Question question) {
        this.question = question;
        for (var one = 0; one < question.candidates().size(); one++) {
            for (var lever = 0; lever < question.candidates().get(one).levers().size(); lever++) {
                levers.add(new int[] {one, lever});
            }
        }
    }

    static Question random(Random random, int candidates, int exposures, int most, int widest) {
        var names = new ArrayList<String>();
        for (var i = 0; i < exposures; i++) {
            names.add("exposure " + i);
        }
        var partners = new ArrayList<Candidate>();
        for (var i = 0; i < candidates; i++) {
            var held = new ArrayList<Lever>();
            var count = 1 + random.nextInt(most);
            for (var j = 0; j < count; j++) {
                held.add(new Lever(i + "." + j, "lever", 1 + random.nextInt(5), some(random, exposures, widest)));
            }
            partners.add(new Candidate("p" + i, "Partner " + i, random.nextInt(5), held));
        }
        return new Question(names, partners);
    }

    /** The least cost of a coalition that leaves out somebody of each of these. */
    Optional<Integer> least(List<Set<Integer>> not) {
        var best = Integer.MAX_VALUE;
        var all = reached((1 << levers.size()) - 1);
        for (var choice = 0; choice < 1 << levers.size(); choice++) {
            var partners = partners(choice);
            if (reached(choice).equals(all) && not.stream().noneMatch(partners::containsAll)) {
                best = Math.min(best, cost(choice, partners));
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    private int cost(int choice, Set<Integer> partners) {
        var sum = partners.stream()
                .mapToInt(one -> question.candidates().get(one).approach())
                .sum();
        for (var i = 0; i < levers.size(); i++) {
            sum += chosen(choice, i) ? lever(i).cost() : 0;
        }
        return sum;
    }

    private Set<Integer> reached(int choice) {
        var reached = new HashSet<Integer>();
        for (var i = 0; i < levers.size(); i++) {
            if (chosen(choice, i)) {
                reached.addAll(lever(i).covers());
            }
        }
        return reached;
    }

    private Set<Integer> partners(int choice) {
        var partners = new HashSet<Integer>();
        for (var i = 0; i < levers.size(); i++) {
            if (chosen(choice, i)) {
                partners.add(levers.get(i)[0]);
            }
        }
        return partners;
    }

    private Lever lever(int index) {
        return question.candidates().get(levers.get(index)[0]).levers().get(levers.get(index)[1]);
    }

    private static boolean chosen(int choice, int index) {
        return (choice >> index & 1) == 1;
    }

    private static TreeSet<Integer> some(Random random, int exposures, int widest) {
        var some = new TreeSet<Integer>();
        var count = 1 + random.nextInt(widest);
        for (var i = 0; i < count; i++) {
            some.add(random.nextInt(exposures));
        }
        return some;
    }
}
