package occ.plans.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.mapping.Member;
import occ.mapping.Subject;
import occ.partners.ClosedBodies;
import occ.plans.Action;
import occ.plans.ActionId;
import occ.plans.ActionOwner;
import occ.plans.ActionRules;
import occ.plans.ActionState;
import occ.plans.Actions;
import occ.plans.PlanOutcome;
import org.springframework.stereotype.Component;

@Component
class StoredActions implements Actions {
    private final ActionTable table;
    private final RequestTable requests;
    private final PlanTable plans;
    private final Steps steps;
    private final Aims aims;
    private final Judging judging;
    private final Transactions transactions;
    private final Access access;
    private final Organisations organisations;
    private final ClosedBodies closedBodies;
    private final Trail trail;
    private final Clock clock;

    StoredActions(
            ActionTable table,
            RequestTable requests,
            PlanTable plans,
            Steps steps,
            Aims aims,
            Judging judging,
            Transactions transactions,
            Access access,
            Organisations organisations,
            ClosedBodies closedBodies,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.requests = requests;
        this.plans = plans;
        this.steps = steps;
        this.aims = aims;
        this.judging = judging;
        this.transactions = transactions;
        this.access = access;
        this.organisations = organisations;
        this.closedBodies = closedBodies;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Action> of(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "plans.actions-read", subject));
            return table.of(subject);
        });
    }

    @Override
    public List<Action> export(Actor actor, EntityId subject, String reason) {
        access.require(actor, Verb.EXPORT);
        return transactions.overt(actor, () -> {
            var found = table.of(subject);
            trail.append(
                    actor,
                    Entry.of(Operation.EXPORT, "plans.actions-exported", subject)
                            .counting(found.size())
                            .because(reason));
            return found;
        });
    }

    @Override
    public List<Owned> own(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var own = table.own(actor.account());
            var subjects =
                    own.stream().map(one -> one.action().subject()).distinct().toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "plans.own-actions-read", subjects)
                            .counting(own.size()));
            return own;
        });
    }

    @Override
    public List<Step> history(Actor actor, ActionId action) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.history(action);
        });
    }

    @Override
    public PlanOutcome add(Actor actor, Subject subject, Asked asked) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.WRITE_PLANS, subject);
            var outcome = judging.of(actor, subject, null, asked);
            return steps.end(actor, "plans.action-added", subject, outcome, () -> {
                var id = table.add(actor, subject, asked.content(), asked.needs(), clock.instant());
                askBody(subject, id, asked);
            });
        });
    }

    @Override
    public PlanOutcome change(Actor actor, Subject subject, Reference reference, int revision, Asked asked) {
        return transactions.as(actor, () -> {
            steps.begin(actor, Verb.WRITE_PLANS, subject);
            var action = find(subject, reference);
            refuseStale(
                    action,
                    revision,
                    "Action",
                    asked.content().words(),
                    action.content().words());
            var outcome = judging.of(actor, subject, action, asked);
            return steps.end(actor, "plans.action-changed", subject, outcome, () -> {
                table.change(action.id(), asked.content(), asked.needs());
                table.step(actor, subject, action.id(), null, changed(action, asked), clock.instant());
                askBody(subject, action.id(), asked);
            });
        });
    }

    @Override
    public PlanOutcome move(
            Actor actor, Subject subject, Reference reference, int revision, ActionState to, String note) {
        return transactions.as(actor, () -> {
            plans.lock(subject.id());
            var all = table.of(subject.id());
            var action = among(all, reference);
            if (!isOwn(actor, action)) {
                access.require(actor, Verb.WRITE_PLANS, subject.area());
            }
            refuseStale(action, revision, "State", to.label(), action.state().label());
            var needed = all.stream()
                    .filter(one -> action.needs().contains(one.reference().text()))
                    .toList();
            var outcome = ActionRules.move(action, to, note, needed);
            return steps.end(actor, "plans.action-moved", subject, outcome, () -> {
                table.move(action.id(), to);
                table.step(actor, subject, action.id(), to, note, clock.instant());
            });
        });
    }

    @Override
    public List<Person> officers(Actor actor, Subject subject) {
        return transactions.as(actor, () -> access.whoMay(Verb.READ_MAP, subject.area()));
    }

    @Override
    public List<Organisation> bodies() {
        var closed = closedBodies.all();
        return organisations.all().stream()
                .filter(body -> !closed.contains(body.id()))
                .filter(body -> body.kind() == Organisation.Kind.PARTNER || body.kind() == Organisation.Kind.AGENCY)
                .toList();
    }

    @Override
    public List<Member> members(Actor actor, Subject subject) {
        return transactions.as(actor, () -> aims.offered(actor, subject));
    }

    private void askBody(Subject subject, ActionId action, Asked asked) {
        var content = asked.content();
        if (content.owner() instanceof ActionOwner.Body(var body, var _, var _)) {
            requests.ask(action, body, asked.forBody(), content.due(), clock.instant());
        } else {
            requests.withdraw(action, clock.instant());
        }
    }

    private Action find(Subject subject, Reference reference) {
        return among(table.of(subject.id()), reference);
    }

    private static Action among(List<Action> all, Reference reference) {
        return all.stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("action"));
    }

    private static boolean isOwn(Actor actor, Action action) {
        return action.content().owner() instanceof ActionOwner.Officer(var who, var _)
                && who.account().equals(actor.account());
    }

    private static void refuseStale(Action action, int seen, String what, String mine, String theirs) {
        if (seen >= 0 && seen != action.revision()) {
            throw new StaleRecord(List.of(new Difference(what, mine, theirs)));
        }
    }

    private static String changed(Action before, Asked after) {
        var was = before.content();
        var is = after.content();
        return was.due().equals(is.due()) ? "Said anew" : "Due %s instead of %s".formatted(is.due(), was.due());
    }
}
