package occ.partners.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What is to be covered, and who might cover it. */
public record Question(List<String> exposures, List<Candidate> candidates) {

    public Question {
        exposures = List.copyOf(exposures);
        candidates = List.copyOf(candidates);
        for (Candidate candidate : candidates) {
            for (Lever lever : candidate.levers()) {
                inRange(lever, exposures.size());
            }
        }
    }

    /** The same question, when these candidates can do nothing; levers keep their places. */
    Question without(Set<Integer> left) {
        List<Candidate> others = new ArrayList<>(candidates);
        left.forEach(index -> others.set(index, idle(candidates.get(index))));
        return new Question(exposures, others);
    }

    private static Candidate idle(Candidate one) {
        return new Candidate(
                one.key(),
                one.name(),
                one.approach(),
                one.levers().stream()
                        .map(lever -> new Lever(lever.key(), lever.name(), lever.cost(), Collections.emptySortedSet()))
                        .toList());
    }

    private static void inRange(Lever lever, int size) {
        if (!lever.covers().isEmpty()
                && (lever.covers().first() < 0 || lever.covers().last() >= size)) {
            throw new IllegalArgumentException(
                    "“%s” covers an exposure that is not asked about".formatted(lever.name()));
        }
    }
}
