package occ.partners.coalition;

import java.util.List;

/**
 * A partner in a coalition.
 *
 * @param candidate its index among the candidates
 * @param levers the indexes of its levers that would be used
 * @param covers the exposures those reach, in order
 * @param alone those of them that nobody else in the coalition reaches
 * @param cost of approaching it and using those levers
 * @param reason why it is in, as a sentence without its name
 */
public record Member(
        int candidate, List<Integer> levers, List<Integer> covers, List<Integer> alone, int cost, String reason) {

    public Member {
        levers = List.copyOf(levers);
        covers = List.copyOf(covers);
        alone = List.copyOf(alone);
    }
}
