package occ.mapping;

import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** Proposals that the response to a subject can end. Proposing and deciding are moves; here is what they stand on. */
public interface Archives {

    /** The proposal that waits for a decision. */
    Optional<Pending> pending(Actor actor, EntityId subject);

    /** What other modules hold against an archive now (R10). */
    List<String> objections(EntityId subject);

    /** How many principals nobody manages for life, of those the actor may see. */
    int unmanagedPrincipals(Actor actor, Subject subject);

    record Pending(ArchiveProposal proposal, String proposer) {}
}
