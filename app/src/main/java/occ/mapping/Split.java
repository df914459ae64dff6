package occ.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;

/**
 * A group found to be several. Every current member goes to one or more of the successors; {@code opened} are those of
 * them that the split itself puts on the map.
 */
public record Split(
        EntityRef origin,
        Set<EntityId> successors,
        Set<EntityId> opened,
        Map<EntityId, Set<EntityId>> membersToSuccessors,
        Set<OrganisationId> owners,
        Agreement agreement,
        String words)
        implements Grounds {
    public Split {
        successors = Set.copyOf(successors);
        opened = Set.copyOf(opened);
        membersToSuccessors = Map.copyOf(membersToSuccessors);
        owners = Set.copyOf(owners);
    }

    @Override
    public List<Objection> objections(Actor by) {
        return new Problems().addAll(problems()).asObjections();
    }

    public List<Problem> problems() {
        return new Problems()
                .refuse(origin.kind() != EntityKind.GROUP, "successors", "Only a group is split")
                .refuse(successors.size() < 2, "successors", "A group is split into two or more")
                .refuse(successors.contains(origin.id()), "successors", "A group does not succeed itself")
                .refuse(!placesEveryMember(), "members", "Give every member at least one of the successors")
                .addAll(agreement.problems(owners))
                .refuseBlank(words, "words", "Say why they are several")
                .all();
    }

    private boolean placesEveryMember() {
        return membersToSuccessors.values().stream()
                .allMatch(chosen -> !chosen.isEmpty() && successors.containsAll(chosen));
    }
}
