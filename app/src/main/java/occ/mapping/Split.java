package occ.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;

/** A group found to be several. Every current member goes to one or more of the successors. */
public record Split(
        EntityId origin,
        Set<EntityId> successors,
        Map<EntityId, Set<EntityId>> membersToSuccessors,
        Set<OrganisationId> owners,
        Agreement agreement,
        String words)
        implements Grounds {
    public Split {
        successors = Set.copyOf(successors);
        membersToSuccessors = Map.copyOf(membersToSuccessors);
        owners = Set.copyOf(owners);
    }

    @Override
    public List<Objection> objections(Actor by) {
        return new Problems()
                .refuse(successors.size() < 2, "successors", "A group is split into two or more")
                .refuse(successors.contains(origin), "successors", "A group does not succeed itself")
                .refuse(!placesEveryMember(), "members", "Give every member at least one of the successors")
                .refuse(!agreement.binds(owners), "agreement", Merge.NO_AGREEMENT)
                .refuseBlank(words, "words", "Say why they are several")
                .asObjections();
    }

    private boolean placesEveryMember() {
        return membersToSuccessors.values().stream()
                .allMatch(chosen -> !chosen.isEmpty() && successors.containsAll(chosen));
    }
}
