package occ.mapping;

import java.util.List;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;

/** A subject found to be the same as another, which carries on. The history of both is kept. */
public record Merge(
        EntityId merged,
        EntityId survivor,
        SubjectState survivorState,
        Set<OrganisationId> owners,
        Agreement agreement,
        String words)
        implements Grounds {
    static final String NO_AGREEMENT = "Every owner must consent, or a regional or national board decide";

    public Merge {
        owners = Set.copyOf(owners);
    }

    @Override
    public List<Objection> objections(Actor by) {
        return new Problems()
                .refuse(merged.equals(survivor), "survivor", "A record is not merged into itself")
                .refuse(survivorState.isTerminal(), "survivor", "The record that carries on must itself be live")
                .refuse(!agreement.binds(owners), "agreement", NO_AGREEMENT)
                .refuseBlank(words, "words", "Say why they are the same")
                .asObjections();
    }
}
