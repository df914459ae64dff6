package occ.disruption.pages;

import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.plans.Action;
import occ.plans.ActionState;
import occ.plans.AfterAction;
import org.springframework.stereotype.Component;

/** What an action achieved is recorded from its own page. */
@Component
class ActionAchieved implements AfterAction {
    private final Access access;

    ActionAchieved(Access access) {
        this.access = access;
    }

    @Override
    public Optional<Link> of(Actor actor, Subject subject, Action action) {
        var may = action.state() == ActionState.DONE
                && !subject.state().isTerminal()
                && access.may(actor, Verb.CLAIM_DISRUPTIONS);
        return may
                ? Optional.of(new Link(
                        "Record what it achieved",
                        subject.address() + "/disruptions/new?action="
                                + action.reference().text()))
                : Optional.empty();
    }
}
