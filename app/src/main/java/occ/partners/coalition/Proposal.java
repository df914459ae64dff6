package occ.partners.coalition;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param best the cheapest coalition found, with what is proven of it
 * @param alternatives the next best, each leaving out at least one partner of every one before it
 * @param uncovered the exposures that no candidate has a lever on
 * @param stopped whether the search was stopped from outside before it ended
 */
public record Proposal(Coalition best, List<Coalition> alternatives, List<Integer> uncovered, boolean stopped) {

    public Proposal {
        alternatives = List.copyOf(alternatives);
        uncovered = List.copyOf(uncovered);
    }
}
