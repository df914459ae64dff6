package occ.operations.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import occ.bids.Bids;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.operations.GivenBids;
import occ.operations.OperationCase;
import occ.operations.OperationCase.About;
import occ.operations.OperationCase.Tie;
import occ.operations.TieKind;
import occ.plans.Actions;
import occ.plans.Plans;
import org.springframework.stereotype.Component;

/**
 * What the subjects of an operation have on which it may rest: bids, the plan and its actions. Each is read through the module
 * whose it is, as the actor may read it; what they may not see is not there, and not counted.
 */
@Component
class TiedThings {
    private final Subjects subjects;
    private final Bids bids;
    private final Plans plans;
    private final Actions actions;

    TiedThings(Subjects subjects, Bids bids, Plans plans, Actions actions) {
        this.subjects = subjects;
        this.bids = bids;
        this.plans = plans;
        this.actions = actions;
    }

    /** All of them, tied or not. */
    List<Tied> all(Actor actor, OperationCase operation) {
        return Stream.concat(Stream.of(operation.about()), operation.parts().alsoAbout().stream())
                .map(About::id)
                .flatMap(subject -> of(actor, subject).stream())
                .toList();
    }

    private List<Tied> of(Actor actor, EntityId id) {
        try {
            var subject = subjects.get(actor, id);
            var found = new ArrayList<Tied>();
            found.addAll(bids(actor, subject));
            found.addAll(plan(actor, subject));
            found.addAll(actions(actor, subject));
            return found;
        } catch (NoSuchRecord hidden) {
            return List.of();
        }
    }

    private List<Tied> bids(Actor actor, Subject subject) {
        return bids.of(actor, subject).stream()
                .filter(line -> GivenBids.isGiven(line.state()) || line.state().isUnmet())
                .map(line -> new Tied(
                        new Tie(TieKind.BID, line.reference().text(), subject.id()),
                        line.objective(),
                        line.address(),
                        line.state().label(),
                        GivenBids.isGiven(line.state())
                                ? bids.get(actor, line.reference()).text().cost()
                                : null))
                .toList();
    }

    private List<Tied> plan(Actor actor, Subject subject) {
        return plans.versions(actor, subject.id()).stream()
                .limit(1)
                .map(plan -> new Tied(
                        new Tie(TieKind.PLAN, plan.reference().text(), subject.id()),
                        "Plan, version " + plan.number(),
                        subject.address() + "/plan",
                        plan.state().label(),
                        null))
                .toList();
    }

    private List<Tied> actions(Actor actor, Subject subject) {
        return actions.of(actor, subject.id()).stream()
                .map(action -> new Tied(
                        new Tie(TieKind.ACTION, action.reference().text(), subject.id()),
                        action.content().words(),
                        subject.address() + "/plan/actions/"
                                + action.reference().text(),
                        action.state().label(),
                        null))
                .toList();
    }
}
