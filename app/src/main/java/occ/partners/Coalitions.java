package occ.partners;

import java.util.List;
import occ.kernel.Actor;
import occ.mapping.Subject;

/** Who could act together on all that a group depends on. Proposed, never decided and never sent (R25). */
public interface Coalitions {
    Network face(Actor actor, Subject group);

    /** The texts of invitations and actions for the proposed coalition, for a person to use. */
    List<Draft> drafts(Actor actor, Subject group);
}
