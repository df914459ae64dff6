package occ.partners;

import java.util.List;
import occ.partners.coalition.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What a group depends on, against who could act on it: exposures and bodies by number, as the proposal counts them.
 */
public record Network(List<Exposure> exposures, List<Contender> contenders, Proposal proposal) {
    public Network {
        exposures = List.copyOf(exposures);
        contenders = List.copyOf(contenders);
    }

    /**
     * A body that holds a lever on something, or touches it already. {@code levers} are those of use here, as the proposal
     * counts them; {@code carriedBy} is the relationship that would carry a request to it.
     */
    public record Contender(
            Body body,
            List<Lever> levers,
            List<Integer> reaches,
            List<Integer> touches,
            int approach,
            @Nullable Relationship carriedBy) {
        public Contender {
            levers = List.copyOf(levers);
            reaches = List.copyOf(reaches);
            touches = List.copyOf(touches);
        }
    }

    /** Who holds a lever on an exposure. */
    public List<Contender> holdersOf(int exposure) {
        return contenders.stream()
                .filter(one -> one.reaches().contains(exposure))
                .toList();
    }
}
