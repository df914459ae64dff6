package occ.mapping;

import java.util.List;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;

/** A subject found to be the same as another, which carries on. The history of both is kept. */
public record Merge(
        EntityRef merged,
        EntityRef survivor,
        SubjectState survivorState,
        Set<OrganisationId> owners,
        Agreement agreement,
        String words)
        implements Grounds {
    public Merge {
        owners = Set.copyOf(owners);
    }

    /** As asked for: what the records say of it, they say themselves. */
    public static Merge into(EntityRef survivor, Agreement agreement, String words) {
        return new Merge(survivor, survivor, SubjectState.MAPPED, Set.of(), agreement, words);
    }

    @Override
    public List<Objection> objections(Actor by) {
        return new Problems()
                .refuse(merged.equals(survivor), "survivor", "A record is not merged into itself")
                .refuse(merged.kind() != survivor.kind(), "survivor", "Only records of one kind are merged")
                .refuse(survivorState.isTerminal(), "survivor", "The record that carries on must itself be live")
                .addAll(agreement.problems(owners))
                .refuseBlank(words, "words", "Say why they are the same")
                .asObjections();
    }
}
