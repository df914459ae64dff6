package occ.partners.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Says of each partner in a coalition what it reaches and why it is there. */
final class Reasons {

    private static final int NAMED = 3;

    private final Question question;
    private final int[] coalition;
    private final int[] anybody;

    private Reasons(Question question, List<List<Integer>> used) {
        this.question = question;
        int size = question.exposures().size();
        coalition = new int[size];
        anybody = new int[size];
        for (int index = 0; index < used.size(); index++) {
            reach(question.candidates().get(index), used.get(index)).forEach(exposure -> coalition[exposure]++);
            Candidate one = question.candidates().get(index);
            reach(one, IntStream.range(0, one.levers().size()).boxed().toList())
                    .forEach(exposure -> anybody[exposure]++);
        }
    }

    static Coalition told(Question question, Solver.Solved solved) {
        List<List<Integer>> used = used(question, solved.levers());
        Reasons reasons = new Reasons(question, used);
        List<Member> members = new ArrayList<>();
        for (int index = 0; index < used.size(); index++) {
            if (!used.get(index).isEmpty()) {
                members.add(reasons.member(index, used.get(index)));
            }
        }
        return new Coalition(members, new Bound(solved.cost(), solved.least()));
    }

    private static List<List<Integer>> used(Question question, List<Integer> levers) {
        List<List<Integer>> used = new ArrayList<>();
        int next = 0;
        for (Candidate candidate : question.candidates()) {
            List<Integer> own = new ArrayList<>();
            for (int index = 0; index < candidate.levers().size(); index++) {
                if (levers.contains(next++)) {
                    own.add(index);
                }
            }
            used.add(own);
        }
        return used;
    }

    private Member member(int index, List<Integer> levers) {
        Candidate candidate = question.candidates().get(index);
        List<Integer> covers = List.copyOf(reach(candidate, levers));
        List<Integer> alone =
                covers.stream().filter(exposure -> coalition[exposure] == 1).toList();
        int cost = candidate.approach()
                + levers.stream()
                        .mapToInt(lever -> candidate.levers().get(lever).cost())
                        .sum();
        return new Member(index, levers, covers, alone, cost, reason(covers, cost));
    }

    private String reason(List<Integer> covers, int cost) {
        List<Integer> sole =
                covers.stream().filter(exposure -> anybody[exposure] == 1).toList();
        List<Integer> rest =
                covers.stream().filter(exposure -> anybody[exposure] > 1).toList();
        if (sole.isEmpty()) {
            return "covers %s for cost %d".formatted(names(rest), cost);
        }
        String only = "the only one with a lever on " + names(sole);
        return rest.isEmpty()
                ? only + ", for cost " + cost
                : "%s; also covers %s, for cost %d".formatted(only, names(rest), cost);
    }

    private String names(List<Integer> exposures) {
        List<String> names = exposures.stream()
                .limit(exposures.size() == NAMED + 1 ? NAMED + 1 : NAMED)
                .map(question.exposures()::get)
                .toList();
        int unnamed = exposures.size() - names.size();
        if (unnamed > 0) {
            return "%s and %d more".formatted(String.join(", ", names), unnamed);
        }
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.getLast();
    }

    private static Set<Integer> reach(Candidate candidate, List<Integer> levers) {
        Set<Integer> reached = new TreeSet<>();
        levers.forEach(lever -> reached.addAll(candidate.levers().get(lever).covers()));
        return reached;
    }
}
