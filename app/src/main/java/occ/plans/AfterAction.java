package occ.plans;

import java.util.Optional;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.mapping.Subject;

/** The socket through which a module says what an action may lead to: a link on its page, for whoever may follow it. */
@FunctionalInterface
public interface AfterAction {
    Optional<Link> of(Actor actor, Subject subject, Action action);
}
