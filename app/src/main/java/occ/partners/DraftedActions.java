package occ.partners;

import java.util.List;
import occ.kernel.Actor;
import occ.mapping.Subject;

/**
 * The socket through which a module that keeps plans takes drafts over, as drafts. It sends nothing. Where no module fills
 * it, drafts are shown to be copied.
 */
@FunctionalInterface
public interface DraftedActions {
    /** @return the address of the page where the drafts now stand */
    String keep(Actor actor, Subject group, List<Draft> drafts);
}
